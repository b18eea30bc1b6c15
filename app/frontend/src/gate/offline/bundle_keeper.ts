import { refuseBundle, type BundleRefusal } from '#domain/gate_bundle/accept_bundle'
import type { GateBundle } from '#domain/gate_bundle/gate_bundle'
import { LoadedBundle } from '#domain/gate_bundle/loaded_bundle'
import { ForgedBundle, openBundle, type SignedBundle } from '#domain/gate_bundle/signed_bundle'
import { decodeBase64Url } from '#domain/pass_code/base64url'
import { KeyringEntry } from '#domain/pass_code/keyring'
import type { PassCrypto } from '#domain/pass_code/pass_crypto'
import { serverClock } from '../../time/server_clock.js'
import { authorization } from '../gate_device.js'
import type { GateMemory, TrustedKey } from './gate_database.js'
import { rememberGate } from './gate_memory.js'
import { fetchTrustedKeys } from './school_keys.js'

/** The server gave a bundle that this gate must not take over. */
export class BundleRefused extends Error {
  readonly code = 'E_BUNDLE_REFUSED'

  constructor(readonly refusal: BundleRefusal) {
    super(`The gate bundle was refused: ${refusal}`)
  }
}

/** The server does not give this device a bundle: its token was revoked, or the server is older than the page. */
export class BundleNotGiven extends Error {
  readonly code = 'E_BUNDLE_NOT_GIVEN'

  constructor(readonly status: number) {
    super(`The server answered ${status}`)
  }
}

export type HeldBundle = { loaded: LoadedBundle; confirmedAt: number }

/** Fetches bundles, believes only genuine ones, and keeps the newest on disk. */
export class BundleKeeper {
  #held: HeldBundle | null = null

  constructor(
    private readonly memory: GateMemory,
    private readonly crypto: PassCrypto
  ) {}

  get held(): HeldBundle | null {
    return this.#held
  }

  /** The bundle from the time before; it is verified again, because a disk can be changed. */
  async recall(): Promise<void> {
    const { bundle } = this.memory
    if (!bundle) return
    const opened = await this.#open(bundle.signed)
    const loaded = await LoadedBundle.load(opened, this.crypto)
    this.#held = { loaded, confirmedAt: bundle.confirmedAt }
  }

  /**
   * Asks the server for a newer bundle.
   * @throws BundleRefused, ForgedBundle; a TypeError when there is no network
   */
  async refresh(token: string): Promise<void> {
    const { bundle } = this.memory
    const headers = new Headers(authorization(token))
    if (bundle && this.#held) headers.set('If-None-Match', bundle.etag)
    const response = await serverClock.fetch('/api/v1/gate-bundle', { headers, cache: 'no-store' })
    if (response.status === 304) return this.#confirm()
    if (response.status >= 500 || response.status === 429) throw new TypeError('No answer for now')
    if (!response.ok) throw new BundleNotGiven(response.status)

    const answer: { bundle: SignedBundle } = await response.json()
    await this.#takeOver(answer.bundle, response.headers.get('etag') ?? '')
  }

  async #takeOver(signed: SignedBundle, etag: string): Promise<void> {
    const now = serverClock.now() / 1000
    const held = this.#held?.loaded.bundle ?? null
    const candidate = await this.#openOrAskForKeys(signed)
    const checkpointId = this.memory.device.checkpoint.id
    const refusal = refuseBundle(candidate, { held, checkpointId, now })
    if (refusal) throw new BundleRefused(refusal)

    this.#held = { loaded: await LoadedBundle.load(candidate, this.crypto), confirmedAt: now }
    this.memory.keys = trustedKeys(candidate)
    this.memory.bundle = { signed, etag, confirmedAt: now }
    await this.#save()
  }

  async #confirm(): Promise<void> {
    const now = serverClock.now() / 1000
    if (this.#held) this.#held = { ...this.#held, confirmedAt: now }
    if (this.memory.bundle) this.memory.bundle.confirmedAt = now
    await this.#save()
  }

  /** A key that replaces a stolen one is not in the bundle this gate holds: the school is asked for it, by TLS. */
  async #openOrAskForKeys(signed: SignedBundle): Promise<GateBundle> {
    try {
      return await this.#open(signed)
    } catch (error) {
      if (!(error instanceof ForgedBundle)) throw error
      this.memory.keys = await fetchTrustedKeys()
      return this.#open(signed)
    }
  }

  #open(signed: SignedBundle): Promise<GateBundle> {
    const keys = new Map(
      this.memory.keys.map(({ keyIndex, x }) => {
        const publicKey = decodeBase64Url(x)
        return [keyIndex, new KeyringEntry({ keyIndex, publicKey, state: 'active' })]
      })
    )
    const schoolId = this.memory.device.school_id
    return openBundle(signed, {
      schoolId,
      findKey: (index) => keys.get(index),
      crypto: this.crypto,
    })
  }

  /** With the time, which the server has just told. */
  #save(): Promise<void> {
    this.memory.clock = serverClock.memory() ?? this.memory.clock
    return rememberGate(this.memory)
  }
}

/** The keys that vouch for the next bundle and, after a reload, for this one: none that was stolen. */
function trustedKeys(bundle: GateBundle): TrustedKey[] {
  const stolen = new Set(bundle.revokedKids)
  return bundle.keys
    .filter(({ kid, state }) => !stolen.has(kid) && state !== 'compromised')
    .map(({ keyIndex, x }) => ({ keyIndex, x }))
}
