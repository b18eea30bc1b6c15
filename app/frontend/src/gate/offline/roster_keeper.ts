import { holderOf } from '#domain/gate_bundle/roster_lookup'
import type { Holder } from '#domain/gate_bundle/roster_entry'
import { ForgedRoster, openRoster, refuseRoster } from '#domain/gate_bundle/roster_manifest'
import {
  assembleRoster,
  assertGenuine,
  knownParts,
  readParcel,
  type HeldRoster,
} from '#domain/gate_bundle/roster_parcel'
import type { SignedPayload, Trust } from '#domain/gate_bundle/signed_payload'
import type { PassCrypto } from '#domain/pass_code/pass_crypto'
import { serverClock } from '../../time/server_clock.js'
import { authorization, type GateDevice } from '../gate_device.js'
import type { HeldBundle } from './bundle_keeper.js'
import { forgetRoster, recallRoster, storeRoster } from './roster_database.js'

const ASKED_EACH = 60_000

/** Megabytes over a poor network; nobody waits for them. */
const LONGEST_WAIT = 60_000

type Gate = {
  device: GateDevice
  crypto: PassCrypto
  /** Its keys vouch for the roster. */
  bundle: () => HeldBundle | null
}

/** Keeps the names and faces of holders for the time without a network; reads one when it is shown the pass's code. */
export class RosterKeeper {
  #held: (HeldRoster & { etag: string }) | null = null
  #askedAt = Number.NEGATIVE_INFINITY
  #asking: Promise<void> | undefined

  constructor(private readonly gate: Gate) {}

  /** The roster from the time before; it is verified again, because a disk can be changed. */
  async recall(): Promise<void> {
    const stored = await recallRoster()
    if (!stored) return
    if (stored.deviceId !== this.gate.device.id) return forgetRoster()
    const trust = this.#trust()
    if (!trust) return
    const manifest = await openRoster(stored.signed, trust)
    const roster = { manifest, parts: stored.parts }
    await assertGenuine(roster)
    this.#held = { ...roster, etag: stored.etag }
    await this.#forgetWhenOver()
  }

  /**
   * Asks for what is new, a minute after the last time at the earliest. A gate decides without it, so a failure is no
   * failure: it keeps what it has and asks again.
   */
  refresh(token: string): Promise<void> {
    this.#asking ??= this.#ask(token)
      .catch(() => undefined)
      .finally(() => (this.#asking = undefined))
    return this.#asking
  }

  /** Whose pass a code is, if the roster says so. Ask only for a code whose signature was verified. */
  async holderOf(code: string): Promise<Holder | null> {
    if (!this.#held) return null
    return holderOf(code, this.#held, now()).catch(() => null)
  }

  async #ask(token: string): Promise<void> {
    await this.#forgetWhenOver()
    const trust = this.#trust()
    if (!trust || performance.now() - this.#askedAt < ASKED_EACH) return
    const response = await this.#fetch(token)
    this.#askedAt = performance.now()
    if (response.status !== 200) return

    const { signed, rest } = readParcel(new Uint8Array(await response.arrayBuffer()))
    await this.#takeOver(signed, rest, { trust, etag: response.headers.get('etag') ?? '' })
  }

  #fetch(token: string): Promise<Response> {
    const headers = new Headers(authorization(token))
    if (this.#held) headers.set('If-None-Match', this.#held.etag)
    const known = this.#held ? `?known=${knownParts(this.#held.manifest.parts)}` : ''
    const signal = AbortSignal.timeout(LONGEST_WAIT)
    return fetch(`/api/v1/gate-roster${known}`, { headers, cache: 'no-store', signal })
  }

  async #takeOver(
    signed: SignedPayload,
    rest: Uint8Array<ArrayBuffer>,
    { trust, etag }: { trust: Trust; etag: string }
  ): Promise<void> {
    const manifest = await openRoster(signed, trust)
    const refusal = refuseRoster(manifest, { held: this.#held?.manifest ?? null, now: now() })
    if (refusal) throw new Error(`The roster was refused: ${refusal}`)

    const roster = await assembleRoster(manifest, rest, this.#held).catch((error) => {
      /* Without the parts it holds, the next answer is whole. */
      if (error instanceof ForgedRoster) this.#held = null
      throw error
    })
    this.#held = { ...roster, etag }
    await storeRoster({ deviceId: this.gate.device.id, etag, signed, parts: roster.parts })
  }

  async #forgetWhenOver(): Promise<void> {
    if (!this.#held || now() < this.#held.manifest.expires) return
    this.#held = null
    await forgetRoster()
  }

  #trust(): Trust | null {
    const bundle = this.gate.bundle()
    return (
      bundle && {
        schoolId: this.gate.device.school_id,
        findKey: (index) => bundle.loaded.findKey(index),
        crypto: this.gate.crypto,
      }
    )
  }
}

/** Unix seconds by the school's clock. */
function now(): number {
  return serverClock.now() / 1000
}
