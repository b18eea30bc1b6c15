import { createHash } from 'node:crypto'

/** A die that falls the same way whenever it is thrown for the same thing. */
export type Chances = {
  /** A whole number from 0 to `limit - 1`. */
  below(limit: number): number
  oneOf<Item>(items: readonly Item[]): Item
}

export function chances(seed: string): Chances {
  let throws = 0
  const below = (limit: number) =>
    createHash('sha256').update(`${seed} ${throws++}`).digest().readUInt32BE() % limit
  return { below, oneOf: (items) => items[below(items.length)]! }
}
