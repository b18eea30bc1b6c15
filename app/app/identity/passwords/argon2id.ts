import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { PhcFormatter } from '@adonisjs/core/hash/phc_formatter'
import type { HashDriverContract } from '@adonisjs/core/types/hash'

/** The least that OWASP's password storage guidance gives: 19 MiB, 2 passes, 1 lane. RFC 9106, version 0x13. */
const STRENGTH = { memory: 19_456, passes: 2, parallelism: 1 }
const VERSION = 0x13
const SALT_BYTES = 16
const HASH_BYTES = 32

type Parameters = { m: number; t: number; p: number }

const derive = promisify(argon2)
const phc = new PhcFormatter<Parameters>()

/**
 * Argon2id as Node.js has it, so that no native module has to be built. What an earlier driver made is verified by that
 * one and counts as in need of a new hash.
 */
export class Argon2id implements HashDriverContract {
  constructor(private readonly earlier: HashDriverContract) {}

  isValidHash(value: string): boolean {
    return value.startsWith('$argon2id$') || this.earlier.isValidHash(value)
  }

  async make(value: string): Promise<string> {
    const { memory: m, passes: t, parallelism: p } = STRENGTH
    const salt = randomBytes(SALT_BYTES)
    const hash = await hashOf(value, salt, { m, t, p })
    return phc.serialize(salt, hash, { id: 'argon2id', version: VERSION, params: { m, t, p } })
  }

  async verify(hashed: string, value: string): Promise<boolean> {
    if (!hashed.startsWith('$argon2id$')) return this.earlier.verify(hashed, value)
    const { salt, hash, params } = phc.deserialize(hashed)
    return timingSafeEqual(hash, await hashOf(value, salt, params!, hash.length))
  }

  needsReHash(hashed: string): boolean {
    if (!hashed.startsWith('$argon2id$')) return true
    const { m, t, p } = phc.deserialize(hashed).params!
    return m !== STRENGTH.memory || t !== STRENGTH.passes || p !== STRENGTH.parallelism
  }
}

function hashOf(
  message: string,
  nonce: Buffer,
  { m, t, p }: Parameters,
  tagLength = HASH_BYTES
): Promise<Buffer> {
  const strength = { memory: m, passes: t, parallelism: p }
  return derive('argon2id', { message, nonce, tagLength, ...strength })
}
