import { decodeBase64Url } from '#domain/pass_code/base64url'
import { makeDynamicPart, STEP_SECONDS } from '#domain/pass_code/dynamic_part'
import { assemblePassCode } from '#domain/pass_code/pass_code_text'
import type { PassCrypto } from '#domain/pass_code/pass_crypto'
import { createWebPassCrypto } from '#domain/pass_code/web_pass_crypto'
import { wordOfDay, type WordOfDay } from '#domain/word_of_day'
import type { api } from '../api/client.js'
import type { KeptCode } from './phone/phone_database.js'

type CodeAnswer = Awaited<ReturnType<typeof api.myPasses.code>>

/** The server gave keys for the next 48 hours, and they are over. */
export class PassKeysOutdated extends Error {
  readonly code = 'E_PASS_KEYS_OUTDATED'
}

/** Everything a phone needs to show one pass's code; the keys cannot be read out again. */
export class PassSecrets {
  private constructor(
    readonly code: KeptCode,
    private readonly crypto: PassCrypto
  ) {}

  static async import(answer: CodeAnswer): Promise<PassSecrets> {
    const crypto = await macOnly()
    const keys = await Promise.all(
      answer.keys.map(async ({ from, until, word, key }) => ({
        from,
        until,
        word,
        key: (await crypto.importPassKey(decodeBase64Url(key))) as CryptoKey,
      }))
    )
    const { pass_id: passId, signed_part: signedPart, rotating } = answer
    const fetchedAt = answer.server_time
    return new PassSecrets({ passId, signedPart, rotating, fetchedAt, keys }, crypto)
  }

  /** From this phone's disk. */
  static async of(kept: KeptCode): Promise<PassSecrets> {
    return new PassSecrets(kept, await macOnly())
  }

  get rotating(): boolean {
    return this.code.rotating
  }

  /** The first second (Unix time) for which there is no key. */
  get goodUntil(): number {
    return Math.max(0, ...this.code.keys.map(({ until }) => until))
  }

  /** The word of the day in which a second (Unix time) falls. */
  wordAt(second: number): WordOfDay | undefined {
    const day = this.#dayOf(second)
    return day && wordOfDay(day.word)
  }

  /** The text of the QR code for a step. */
  async codeAt(step: number): Promise<string> {
    const signedPart = decodeBase64Url(this.code.signedPart)
    if (!this.rotating) return assemblePassCode(signedPart)

    const day = this.#dayOf(step * STEP_SECONDS)
    if (!day) throw new PassKeysOutdated()
    const { passId } = this.code
    return assemblePassCode(
      signedPart,
      await makeDynamicPart(this.crypto, day.key, { passId, step })
    )
  }

  #dayOf(second: number) {
    return this.code.keys.find(({ from, until }) => second >= from && second < until)
  }
}

/** Only HMAC is needed here; naming an adapter for Ed25519 spares the search for it. */
function macOnly(): Promise<PassCrypto> {
  return createWebPassCrypto({ ed25519: 'native' })
}
