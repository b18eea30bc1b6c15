import { KeyringEntry } from '#domain/pass_code/keyring'
import { STEP_SECONDS } from '#domain/pass_code/dynamic_part'
import { verifyPassCode } from '#domain/pass_code/verify_pass_code'
import type { PassVerdict } from '#domain/pass_code/pass_verdict'
import { schoolDayAt } from '#domain/school_day'
import School from '#identity/models/school'
import { dayKeyOf } from '#passes/keys/day_keys'
import PassType from '#passes/models/pass_type'
import SigningKey from '#passes/models/signing_key'
import { longestLifetimeOf } from '#scanning/longest_lifetime'
import { nodePassCrypto } from '#scanning/node_pass_crypto'

/** How long keys and pass types are kept before they are read again. */
const FRESH_MS = 15_000

/** A gate that was offline may report codes of the last three days; older steps are refused without a look. */
const DAY_SECONDS = 86_400
const DAY_KEYS_REACH_BACK_SECONDS = 3 * DAY_SECONDS

const MOST_STEPS_KEPT = 1000

/** Verifies pass codes of one school, with the school's keys held in memory. */
export class SchoolVerifier {
  #dayKeys = new Map<number, Promise<Buffer>>()

  private constructor(
    private school: School,
    private keys: Map<number, KeyringEntry>,
    private longestSeconds: Map<number, number>,
    private onPaper: Set<number>,
    readonly loadedAt: number
  ) {}

  static async load(schoolId: string): Promise<SchoolVerifier> {
    const [school, keys, types] = await Promise.all([
      School.findOrFail(schoolId),
      SigningKey.query().where({ schoolId }),
      PassType.query().where({ schoolId }),
    ])
    return new SchoolVerifier(
      school,
      new Map(keys.map((key) => [key.keyIndex, new KeyringEntry(key)])),
      new Map(types.map((type) => [type.code, longestLifetimeOf(type)])),
      new Set(types.filter(({ printable }) => printable).map(({ code }) => code)),
      Date.now()
    )
  }

  /** @param at Unix seconds at which the code was read */
  verify(code: string, at: number, mode: 'online' | 'offline'): Promise<PassVerdict> {
    return verifyPassCode(code, {
      schoolId: this.school.id,
      now: at,
      mode,
      crypto: nodePassCrypto,
      findKey: (index) => this.keys.get(index),
      findDayKey: (step) => this.#dayKeyOf(step),
      longestLifetime: (passType) => this.longestSeconds.get(passType),
    })
  }

  /** Whether passes of the type may be shown on paper, by the number a code has for the type. */
  allowsPaper(passType: number): boolean {
    return this.onPaper.has(passType)
  }

  /** Nearly every code of a moment has one of four steps, so a verifier looks up few of them in its 15 seconds. */
  #dayKeyOf(step: number): Promise<Buffer> | undefined {
    const known = this.#dayKeys.get(step)
    if (known) return known

    const unixSeconds = step * STEP_SECONDS
    const now = Date.now() / 1000
    const tooOld = unixSeconds < now - DAY_KEYS_REACH_BACK_SECONDS
    if (tooOld || unixSeconds > now + DAY_SECONDS) return undefined

    const key = dayKeyOf(this.school.id, schoolDayAt(unixSeconds, this.school.timeZone))
    if (this.#dayKeys.size >= MOST_STEPS_KEPT) this.#dayKeys.clear()
    this.#dayKeys.set(step, key)
    key.catch(() => this.#dayKeys.delete(step))
    return key
  }
}

const verifiers = new Map<string, Promise<SchoolVerifier>>()

/** The verifier of a school; read again every 15 seconds, so that a new key or type is known soon. */
export async function verifierOf(schoolId: string): Promise<SchoolVerifier> {
  const known = verifiers.get(schoolId)
  if (known && Date.now() - (await known).loadedAt < FRESH_MS) return known

  /* Whoever comes first loads it; the others wait for the same promise. */
  if (verifiers.get(schoolId) === known) {
    const loading = SchoolVerifier.load(schoolId)
    verifiers.set(schoolId, loading)
    loading.catch(() => verifiers.get(schoolId) === loading && verifiers.delete(schoolId))
  }
  return verifiers.get(schoolId)!
}

/** Lets this process read keys and types again at the next scan; the others do so within 15 seconds. */
export function forgetVerifierOf(schoolId: string): void {
  verifiers.delete(schoolId)
}

/** Reads everything anew at the next scan, for who has just changed a type or a key in this process. */
export function forgetVerifiers(): void {
  verifiers.clear()
}
