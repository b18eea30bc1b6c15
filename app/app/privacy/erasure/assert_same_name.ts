import { NameDiffers } from '#privacy/erasure/erasure_problems'

/** Whoever erases has typed the name, and so has read it. @throws NameDiffers */
export function assertSameName(typed: string, name: string): void {
  if (comparable(typed) !== comparable(name)) throw new NameDiffers()
}

const comparable = (name: string) =>
  name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase()
