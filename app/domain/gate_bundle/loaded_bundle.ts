import { decodeBase64Url } from '../pass_code/base64url.js'
import { STEP_SECONDS } from '../pass_code/dynamic_part.js'
import { KeyringEntry } from '../pass_code/keyring.js'
import type { PassCrypto, PassSecret } from '../pass_code/pass_crypto.js'
import type { BundledPassType, GateBundle } from './gate_bundle.js'
import { wordOfDay, type WordOfDay } from '../word_of_day.js'
import { StatusList } from './status_list.js'

/** A bundle made ready for scanning: keys imported, lists unpacked. Make it once for each bundle. */
export class LoadedBundle {
  private constructor(
    readonly bundle: GateBundle,
    private readonly keys: Map<number, KeyringEntry>,
    private readonly dayKeys: { from: number; until: number; secret: PassSecret }[],
    private readonly types: Map<number, BundledPassType>,
    private readonly revoked: StatusList,
    private readonly suspended: StatusList
  ) {}

  /** @throws WeakPublicKey, UnreadableStatusList, UnusablePassSecret */
  static async load(bundle: GateBundle, crypto: PassCrypto): Promise<LoadedBundle> {
    const [revoked, suspended] = await Promise.all(
      [bundle.revoked, bundle.suspended].map((list) => StatusList.unpack(decodeBase64Url(list)))
    )
    const dayKeys = await Promise.all(
      bundle.dayKeys.map(async ({ from, until, key }) => ({
        from,
        until,
        secret: await crypto.importDayKey(decodeBase64Url(key)),
      }))
    )
    return new LoadedBundle(
      bundle,
      keyringOf(bundle),
      dayKeys,
      new Map(bundle.passTypes.map((type) => [type.code, type])),
      revoked!,
      suspended!
    )
  }

  findKey(keyIndex: number): KeyringEntry | undefined {
    return this.keys.get(keyIndex)
  }

  findDayKey(step: number): PassSecret | undefined {
    const at = step * STEP_SECONDS
    return this.dayKeys.find(({ from, until }) => from <= at && at < until)?.secret
  }

  /** The word of the day in which a second (Unix time) falls, which phones show too. */
  wordAt(second: number): WordOfDay | undefined {
    const day = this.bundle.dayKeys.find(({ from, until }) => from <= second && second < until)
    return day?.word === undefined ? undefined : wordOfDay(day.word)
  }

  isRevoked(statusIndex: number): boolean {
    return this.revoked.has(statusIndex - this.bundle.statusBase)
  }

  isSuspended(statusIndex: number): boolean {
    return this.suspended.has(statusIndex - this.bundle.statusBase)
  }

  typeOf(code: number): BundledPassType | undefined {
    return this.types.get(code)
  }
}

/** The keys of a bundle; one that is on its list of stolen keys counts as such, whatever its state says. */
export function keyringOf(bundle: GateBundle): Map<number, KeyringEntry> {
  const stolen = new Set(bundle.revokedKids)
  return new Map(
    bundle.keys.map(({ keyIndex, x, state, kid }) => [
      keyIndex,
      new KeyringEntry({
        keyIndex,
        publicKey: decodeBase64Url(x),
        state: stolen.has(kid) ? 'compromised' : state,
      }),
    ])
  )
}
