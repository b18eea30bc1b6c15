import type { TrustedKey } from './gate_database.js'

type PublishedKey = { 'x': string; 'student-pass:key_index': number }

/** The school's public keys from its own address (docs/pass-code.md). */
export async function fetchTrustedKeys(): Promise<TrustedKey[]> {
  const response = await fetch('/.well-known/jwks.json', { cache: 'no-store' })
  if (!response.ok) throw new TypeError(`The server answered ${response.status}`)
  const { keys }: { keys: PublishedKey[] } = await response.json()
  return keys.map((key) => ({ keyIndex: key['student-pass:key_index'], x: key.x }))
}
