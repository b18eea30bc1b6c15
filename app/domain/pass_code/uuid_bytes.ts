const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** A school id or pass id is not a UUID in the 8-4-4-4-12 form. */
export class NotUuid extends Error {
  readonly code = 'E_NOT_UUID'
  readonly status = 422
  readonly remedy = 'Pass the id in the form 8-4-4-4-12 of hexadecimal digits.'

  constructor() {
    super('Not a UUID')
    this.name = 'NotUuid'
  }
}

/**
 * Writes the 16 bytes of a UUID into `target` at `offset`.
 * @throws NotUuid
 */
export function writeUuid(uuid: string, target: Uint8Array, offset: number): void {
  if (!UUID.test(uuid)) throw new NotUuid()
  let position = 0
  for (let index = 0; index < 16; index++) {
    if (index === 4 || index === 6 || index === 8 || index === 10) position++
    target[offset + index] =
      hexDigit(uuid.charCodeAt(position)) * 16 + hexDigit(uuid.charCodeAt(position + 1))
    position += 2
  }
}

/** Reads 16 bytes from `offset` as a lowercase UUID. */
export function readUuid(source: Uint8Array, offset: number): string {
  let uuid = ''
  for (let index = 0; index < 16; index++) {
    if (index === 4 || index === 6 || index === 8 || index === 10) uuid += '-'
    uuid += HEX[source[offset + index]!]
  }
  return uuid
}

function hexDigit(charCode: number): number {
  return charCode <= 0x39 ? charCode - 0x30 : (charCode | 0x20) - 0x57
}
