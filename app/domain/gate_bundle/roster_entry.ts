import { ADDRESS_BYTES, type RosterKey } from './roster_key.js'

/** Whom a gate shows for a pass. */
export type Holder = {
  name: string
  /** A small WebP; empty if there is none. */
  face: Uint8Array<ArrayBuffer>
}

const LENGTH_BYTES = 2
const IV_BYTES = 12
const HEADER_BYTES = ADDRESS_BYTES + LENGTH_BYTES

/** Entries differ in length by whole blocks, so that the length of a photo does not tell whose it is. */
const BLOCK = 512

/**
 * A holder's entry: address (16) ‖ length of the rest (2) ‖ vector (12) ‖ AES-256-GCM ciphertext with its tag (16) of
 * length (2) ‖ name ‖ length (2) ‖ face ‖ zeros to a multiple of 512 bytes. Numbers are big-endian, the name is UTF-8.
 *
 * The vector is made of what is sealed, so that the same holder gives the same bytes in every process of the server,
 * and no vector is used for two contents.
 */
export async function sealHolder(
  holder: Holder,
  { address, secret, vectors }: RosterKey
): Promise<Uint8Array<ArrayBuffer>> {
  const { subtle } = globalThis.crypto
  const plain = writeHolder(holder)
  const iv = new Uint8Array(await subtle.sign('HMAC', vectors, plain), 0, IV_BYTES)
  const sealed = new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv }, secret, plain))

  const entry = new Uint8Array(HEADER_BYTES + IV_BYTES + sealed.length)
  entry.set(address)
  new DataView(entry.buffer).setUint16(ADDRESS_BYTES, IV_BYTES + sealed.length)
  entry.set(iv, HEADER_BYTES)
  entry.set(sealed, HEADER_BYTES + IV_BYTES)
  return entry
}

/**
 * Looks for the entry of a key among entries that follow each other, and opens it.
 * @returns null when there is none that the key opens
 */
export async function openEntry(entries: Uint8Array, key: RosterKey): Promise<Holder | null> {
  const found = find(entries, key.address)
  if (!found) return null
  const algorithm = { name: 'AES-GCM', iv: new Uint8Array(found.subarray(0, IV_BYTES)) }
  const sealed = new Uint8Array(found.subarray(IV_BYTES))
  try {
    const plain = await globalThis.crypto.subtle.decrypt(algorithm, key.secret, sealed)
    return readHolder(new Uint8Array(plain))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null
    throw error
  }
}

function find(entries: Uint8Array, address: Uint8Array): Uint8Array | null {
  const view = new DataView(entries.buffer, entries.byteOffset, entries.length)
  for (let at = 0; at + HEADER_BYTES <= entries.length;) {
    const start = at + HEADER_BYTES
    const end = start + view.getUint16(at + ADDRESS_BYTES)
    if (address.every((byte, index) => entries[at + index] === byte)) {
      return entries.subarray(start, end)
    }
    at = end
  }
  return null
}

function writeHolder({ name, face }: Holder): Uint8Array<ArrayBuffer> {
  const nameBytes = new TextEncoder().encode(name)
  const used = 2 * LENGTH_BYTES + nameBytes.length + face.length
  const plain = new Uint8Array(Math.ceil(used / BLOCK) * BLOCK)
  const view = new DataView(plain.buffer)
  view.setUint16(0, nameBytes.length)
  plain.set(nameBytes, LENGTH_BYTES)
  view.setUint16(LENGTH_BYTES + nameBytes.length, face.length)
  plain.set(face, 2 * LENGTH_BYTES + nameBytes.length)
  return plain
}

function readHolder(plain: Uint8Array<ArrayBuffer>): Holder {
  const view = new DataView(plain.buffer)
  const faceAt = LENGTH_BYTES + view.getUint16(0)
  const start = faceAt + LENGTH_BYTES
  return {
    name: new TextDecoder().decode(plain.subarray(LENGTH_BYTES, faceAt)),
    face: plain.slice(start, start + view.getUint16(faceAt)),
  }
}
