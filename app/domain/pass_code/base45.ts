/**
 * Base45 (RFC 9285), strict: what {@link encodeBase45} can produce is accepted and nothing else, so
 * that one pass has exactly one text. The alphabet is the one of QR's alphanumeric mode.
 */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

const NOT_IN_ALPHABET = 0xff
const VALUE_OF_CHAR_CODE = new Uint8Array(128).fill(NOT_IN_ALPHABET)
for (const [value, character] of [...ALPHABET].entries()) {
  VALUE_OF_CHAR_CODE[character.charCodeAt(0)] = value
}

export type Base45Fault = 'wrong_alphabet' | 'not_canonical' | 'wrong_length'

/** The text is not canonical base45. `position` counts characters from 0. */
export class NotBase45 extends Error {
  readonly code = 'E_NOT_BASE45'
  readonly status = 422
  readonly remedy = 'Encode the bytes as RFC 9285 says: uppercase alphabet, no padding.'
  readonly fault: Base45Fault
  readonly position: number

  constructor(fault: Base45Fault, position: number) {
    super(`Not base45: ${fault.replace('_', ' ')} at character ${position}`)
    this.name = 'NotBase45'
    this.fault = fault
    this.position = position
  }
}

/** Encodes bytes as base45 text: three characters for two bytes, two for a last single byte. */
export function encodeBase45(bytes: Uint8Array): string {
  let text = ''
  const evenLength = bytes.length - (bytes.length % 2)
  for (let index = 0; index < evenLength; index += 2) {
    const value = bytes[index]! * 256 + bytes[index + 1]!
    text += digit(value) + digit(value / 45) + digit(value / 2025)
  }
  if (evenLength < bytes.length) {
    const value = bytes[evenLength]!
    text += digit(value) + digit(value / 45)
  }
  return text
}

/**
 * Decodes canonical base45 from character `start` to the end of the text.
 * @throws NotBase45
 */
export function decodeBase45(text: string, start = 0): Uint8Array<ArrayBuffer> {
  const length = text.length - start
  const tail = length % 3
  if (tail === 1) throw new NotBase45('wrong_length', text.length - 1)

  const bytes = new Uint8Array(((length - tail) / 3) * 2 + (tail === 2 ? 1 : 0))
  const tailStart = text.length - tail
  let written = 0
  for (let index = start; index < tailStart; index += 3) {
    const value =
      valueAt(text, index) + valueAt(text, index + 1) * 45 + valueAt(text, index + 2) * 2025
    if (value > 0xffff) throw new NotBase45('not_canonical', index)
    bytes[written++] = value >> 8
    bytes[written++] = value & 0xff
  }
  if (tail === 2) {
    const value = valueAt(text, tailStart) + valueAt(text, tailStart + 1) * 45
    if (value > 0xff) throw new NotBase45('not_canonical', tailStart)
    bytes[written] = value
  }
  return bytes
}

function digit(value: number): string {
  return ALPHABET.charAt(Math.floor(value) % 45)
}

function valueAt(text: string, index: number): number {
  const charCode = text.charCodeAt(index)
  const value = charCode < 128 ? VALUE_OF_CHAR_CODE[charCode]! : NOT_IN_ALPHABET
  if (value === NOT_IN_ALPHABET) throw new NotBase45('wrong_alphabet', index)
  return value
}
