import { decodeBase64Url } from '#domain/pass_code/base64url'
import { makeDynamicPart, STEP_SECONDS } from '#domain/pass_code/dynamic_part'
import { assemblePassCode } from '#domain/pass_code/pass_code_text'
import type { PassCrypto, PassSecret } from '#domain/pass_code/pass_crypto'
import { createWebPassCrypto } from '#domain/pass_code/web_pass_crypto'
import type { api } from '../api/client.js'

type CodeAnswer = Awaited<ReturnType<typeof api.myPasses.code>>
type DayKey = { from: number; until: number; key: PassSecret }

/** The server gave keys for today and tomorrow, and both are over. */
export class PassKeysOutdated extends Error {
  readonly code = 'E_PASS_KEYS_OUTDATED'
}

/** Everything a phone needs to show one pass's code; the keys cannot be read out again. */
export class PassSecrets {
  #answer: CodeAnswer
  #crypto: PassCrypto
  #keys: DayKey[]

  private constructor(answer: CodeAnswer, crypto: PassCrypto, keys: DayKey[]) {
    this.#answer = answer
    this.#crypto = crypto
    this.#keys = keys
  }

  static async import(answer: CodeAnswer): Promise<PassSecrets> {
    // Only HMAC is needed here; naming an adapter for Ed25519 spares the search for it.
    const crypto = await createWebPassCrypto({ ed25519: 'native' })
    const keys = await Promise.all(
      answer.keys.map(async ({ from, until, key }) => ({
        from,
        until,
        key: await crypto.importPassKey(decodeBase64Url(key)),
      }))
    )
    return new PassSecrets(answer, crypto, keys)
  }

  get rotating(): boolean {
    return this.#answer.rotating
  }

  /** The text of the QR code for a step. */
  async codeAt(step: number): Promise<string> {
    const signedPart = decodeBase64Url(this.#answer.signed_part)
    if (!this.rotating) return assemblePassCode(signedPart)

    const second = step * STEP_SECONDS
    const day = this.#keys.find(({ from, until }) => second >= from && second < until)
    if (!day) throw new PassKeysOutdated()
    const passId = this.#answer.pass_id
    return assemblePassCode(
      signedPart,
      await makeDynamicPart(this.#crypto, day.key, { passId, step })
    )
  }
}
