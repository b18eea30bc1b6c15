import { createPublicKey, hash, verify, type KeyObject } from 'node:crypto'
import { encodeBase64Url } from '#domain/pass_code/base64url'
import {
  assertPassSecret,
  UnusablePassSecret,
  type PassCrypto,
  type PassSecret,
} from '#domain/pass_code/pass_crypto'
import { GoodSignatures } from '#scanning/good_signatures'

const SHA256_BLOCK_BYTES = 64
const SHA256_BYTES = 32
const EMPTY_SALT = new Uint8Array(0)

const goodSignatures = new GoodSignatures()

/** By the identity of the bytes: the keyring keeps them, so a key is parsed once in its life. */
const keyObjects = new WeakMap<Uint8Array, KeyObject>()
const pseudoRandomKeys = new WeakMap<Uint8Array, Uint8Array>()

/**
 * SP1's cryptography for the server. Synchronous on purpose: a verification takes about a tenth of
 * a millisecond, less than handing it to the thread pool and back.
 */
export const nodePassCrypto: PassCrypto = {
  verifySignature(publicKey, message, signature) {
    return goodSignatures.includes([publicKey, message, signature], () =>
      verify(null, message, keyObjectOf(publicKey), signature)
    )
  },

  importDayKey: checked,
  importPassKey: checked,

  /** Extract, then one round of expand: 32 bytes are one block of SHA-256. */
  derivePassKey(dayKey, info) {
    const pseudoRandomKey = extracted(bytesOf(dayKey))
    const firstBlock = new Uint8Array(info.length + 1)
    firstBlock.set(info)
    firstBlock[info.length] = 1
    return hmacSha256(pseudoRandomKey, firstBlock)
  },

  mac(passKey, message) {
    return hmacSha256(bytesOf(passKey), message)
  },
}

/**
 * HMAC (RFC 2104) for keys of at most one block. Node's createHmac makes a key object at each call,
 * which takes five times as long as the two hashes and was a fifth of a whole verification.
 */
function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
  const inner = Buffer.alloc(SHA256_BLOCK_BYTES + message.length, 0x36)
  const outer = Buffer.alloc(SHA256_BLOCK_BYTES + SHA256_BYTES, 0x5c)
  for (let index = 0; index < key.length; index++) {
    inner[index] = key[index] ^ 0x36
    outer[index] = key[index] ^ 0x5c
  }
  inner.set(message, SHA256_BLOCK_BYTES)
  outer.set(hash('sha256', inner, 'buffer'), SHA256_BLOCK_BYTES)
  return hash('sha256', outer, 'buffer')
}

/** Extracting depends on the day key alone, and a verifier keeps its day keys. */
function extracted(dayKey: Uint8Array): Uint8Array {
  const known = pseudoRandomKeys.get(dayKey)
  if (known) return known
  const pseudoRandomKey = hmacSha256(EMPTY_SALT, dayKey)
  pseudoRandomKeys.set(dayKey, pseudoRandomKey)
  return pseudoRandomKey
}

function keyObjectOf(publicKey: Uint8Array): KeyObject {
  const known = keyObjects.get(publicKey)
  if (known) return known
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: encodeBase64Url(publicKey) }
  const keyObject = createPublicKey({ key: jwk, format: 'jwk' })
  keyObjects.set(publicKey, keyObject)
  return keyObject
}

function checked(raw: Uint8Array): Uint8Array {
  assertPassSecret(raw)
  return raw
}

/** The length matters here too: keys longer than a block would need hashing first. */
function bytesOf(secret: PassSecret): Uint8Array {
  if (!(secret instanceof Uint8Array)) {
    throw new UnusablePassSecret('The server needs raw bytes, not a WebCrypto key')
  }
  assertPassSecret(secret)
  return secret
}
