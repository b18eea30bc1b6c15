/** What a picture is by its first bytes; its name and its declared type are not asked. Null: none that we take. */
export function pictureKind(bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | null {
  const starts = (at: number, ...expected: number[]) =>
    expected.every((byte, index) => bytes[at + index] === byte)
  if (starts(0, 0xff, 0xd8, 0xff)) return 'jpeg'
  if (starts(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  const riff = starts(0, 0x52, 0x49, 0x46, 0x46)
  return riff && starts(8, 0x57, 0x45, 0x42, 0x50) ? 'webp' : null
}
