import {
  createHash,
  generateKeyPairSync,
  randomBytes,
  sign,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import { addressOf } from '#tests/client'

const USER_PRESENT = 0x01
const USER_VERIFIED = 0x04
const CREDENTIAL_INCLUDED = 0x40

/** What a test has an authenticator or a browser do otherwise than it should. */
export type Twist = {
  origin?: string
  site?: string
  challenge?: string
  type?: string
  verified?: boolean
  counter?: number
  crossOrigin?: boolean
  userHandle?: string | null
  key?: KeyObject
}

type Creation = { challenge: string; rp: { id?: string }; user: { id: string } }
type Request = { challenge: string; rpId?: string }

/** A passkey as a device holds it, with ES256 (WebAuthn 3, sections 6.1 and 6.3). */
export class Authenticator {
  readonly id = randomBytes(32)
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  #userHandle = ''
  #counter = 0

  /** What `navigator.credentials.create()` gives for these options, as JSON. */
  create({ challenge, rp, user }: Creation, twist: Twist = {}) {
    this.#userHandle = user.id
    const length = Buffer.alloc(2)
    length.writeUInt16BE(this.id.length)
    const credential = Buffer.concat([Buffer.alloc(16), length, this.id, this.#coseKey()])
    const authData = Buffer.concat([
      this.#data({ site: rp.id, ...twist }, CREDENTIAL_INCLUDED),
      credential,
    ])
    const attestation = isoCBOR.encode(
      new Map<string, string | Uint8Array | Map<string, string>>([
        ['fmt', 'none'],
        ['attStmt', new Map<string, string>()],
        ['authData', new Uint8Array(authData)],
      ])
    )
    return {
      ...this.#names(),
      response: {
        clientDataJSON: clientData('webauthn.create', { challenge, ...twist }),
        attestationObject: Buffer.from(attestation).toString('base64url'),
        transports: ['internal'],
      },
    }
  }

  /** What `navigator.credentials.get()` gives for these options, as JSON. */
  get({ challenge, rpId }: Request, twist: Twist = {}) {
    this.#counter += 1
    const authenticatorData = this.#data({ site: rpId, counter: this.#counter, ...twist })
    const clientDataJSON = clientData('webauthn.get', { challenge, ...twist })
    const signed = Buffer.concat([
      authenticatorData,
      sha256(Buffer.from(clientDataJSON, 'base64url')),
    ])
    return {
      ...this.#names(),
      response: {
        clientDataJSON,
        authenticatorData: authenticatorData.toString('base64url'),
        signature: sign('sha256', signed, twist.key ?? this.#keys.privateKey).toString('base64url'),
        userHandle: twist.userHandle === undefined ? this.#userHandle : twist.userHandle,
      },
    }
  }

  #names() {
    const id = this.id.toString('base64url')
    return { id, rawId: id, type: 'public-key' }
  }

  #data({ site = '127.0.0.1', verified = true, counter = 0 }: Twist, flags = 0): Buffer {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    const all = flags | USER_PRESENT | (verified ? USER_VERIFIED : 0)
    return Buffer.concat([sha256(Buffer.from(site)), Buffer.from([all]), count])
  }

  /** RFC 9053, section 7.1.1: key type EC2, algorithm ES256, curve P-256. */
  #coseKey(): Uint8Array {
    const { x, y } = this.#keys.publicKey.export({ format: 'jwk' }) as Required<JsonWebKey>
    return isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
        [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
      ])
    )
  }
}

function clientData(type: string, twist: Twist): string {
  const { challenge, origin = addressOf(''), crossOrigin = false } = twist
  const data = { type: twist.type ?? type, challenge, origin, crossOrigin }
  return Buffer.from(JSON.stringify(data)).toString('base64url')
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest()
