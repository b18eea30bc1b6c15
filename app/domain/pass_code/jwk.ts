import { decodeBase64Url, encodeBase64Url } from './base64url.js'

/** A public signing key as the school publishes it at /.well-known/jwks.json (RFC 8037, RFC 9864). */
export interface PublicSigningJwk {
  kty: 'OKP'
  crv: 'Ed25519'
  /** The 32 bytes of the public key, base64url. */
  x: string
  /** RFC 7638 thumbprint with SHA-256, base64url. */
  kid: string
  alg: 'Ed25519'
  use: 'sig'
}

export type Sha256 = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>

/** A JSON Web Key is not an Ed25519 public key. */
export class NotAnEd25519Jwk extends Error {
  readonly code = 'E_NOT_AN_ED25519_JWK'
  readonly status = 422
  readonly remedy = 'Use a key with kty "OKP", crv "Ed25519" and 32 bytes of base64url in x.'

  constructor(options?: ErrorOptions) {
    super('Not an Ed25519 public key', options)
    this.name = 'NotAnEd25519Jwk'
  }
}

/** The published form of a raw public key (32 bytes). */
export async function toPublicSigningJwk(
  publicKey: Uint8Array,
  sha256: Sha256 = webSha256
): Promise<PublicSigningJwk> {
  const x = encodeBase64Url(publicKey)
  const kid = await jwkThumbprint(x, sha256)
  return { kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'Ed25519', use: 'sig' }
}

/**
 * The raw 32 bytes of a published key. `kid` and `alg` are not needed to verify and not looked at.
 * @throws NotAnEd25519Jwk
 */
export function publicKeyOfJwk(jwk: { kty?: string; crv?: string; x?: string }): Uint8Array {
  if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519' || jwk.x === undefined) throw new NotAnEd25519Jwk()
  const publicKey = decodeX(jwk.x)
  if (publicKey.length !== 32) throw new NotAnEd25519Jwk()
  return publicKey
}

/** RFC 7638: the hash of the required members in lexicographic order, without whitespace. */
export async function jwkThumbprint(x: string, sha256: Sha256 = webSha256): Promise<string> {
  const required = JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x })
  return encodeBase64Url(await sha256(new TextEncoder().encode(required)))
}

function decodeX(x: string): Uint8Array {
  try {
    return decodeBase64Url(x)
  } catch (cause) {
    throw new NotAnEd25519Jwk({ cause })
  }
}

async function webSha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource))
}
