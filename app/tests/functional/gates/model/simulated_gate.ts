import { randomUUID } from 'node:crypto'
import { refuseBundle } from '#domain/gate_bundle/accept_bundle'
import { decideOffline } from '#domain/gate_bundle/decide_offline'
import type { GateBundle } from '#domain/gate_bundle/gate_bundle'
import { LoadedBundle } from '#domain/gate_bundle/loaded_bundle'
import { ReplayMemory } from '#domain/gate_bundle/replay_memory'
import { openBundle, type SignedBundle } from '#domain/gate_bundle/signed_bundle'
import { RecordScan } from '#scanning/actions/record_scan'
import { RecordScanBatch } from '#scanning/actions/record_scan_batch'
import { AnnulScan } from '#scanning/presence/actions/annul_scan'
import { MakeGateBundle } from '#scanning/bundle/make_gate_bundle'
import type { KnownDevice } from '#scanning/device_tokens'
import { nodePassCrypto } from '#scanning/node_pass_crypto'
import { orderedScan } from '#scanning/transformers/order_scan'
import { answerScan } from '#scanning/transformers/scan_answer'
import { scanValidator } from '#scanning/validators/scan_validator'
import type { Answer, History, Showing } from './history.js'
import { schoolKeys } from './school_keys.js'

export type Way = 'online' | 'answer_lost' | 'request_late' | 'offline'
export type Upload = 'whole' | 'part' | 'killed' | 'twice' | 'reversed' | 'delayed'
type Item = { nonce: string; [field: string]: unknown }

/** A message that the network delivers when it likes, also never to the one who sent it. */
export type Delayed = () => Promise<unknown>

/**
 * A gate as the page is one: it decides with the same code and keeps its queue by nonce until the server has answered
 * for it. What it loses in a restart is what the page loses. It speaks to the server's own actions.
 */
export class SimulatedGate {
  #queue = new Map<string, Item>()
  #uses = new Set<string>()
  #takenBack = new Map<string, string>()
  #replay = new ReplayMemory()
  #held: { loaded: LoadedBundle; bundle: GateBundle; confirmedAt: number } | null = null

  private constructor(
    private readonly index: number,
    private readonly device: KnownDevice,
    private readonly history: History
  ) {}

  /** @param bundle what it got when there was a network */
  static async open(index: number, device: KnownDevice, history: History, bundle: SignedBundle) {
    const gate = new SimulatedGate(index, device, history)
    await gate.#takeOver(bundle)
    return gate
  }

  get waiting(): number {
    return this.#queue.size + this.#takenBack.size
  }

  restart(): void {
    this.#replay = new ReplayMemory()
  }

  async refresh(): Promise<void> {
    await this.#takeOver(await newestBundle(this.device))
  }

  /** Somebody shows a code; the way to the server is good, loses an answer, is very slow, or is not there. */
  async scan(
    showing: Pick<Showing, 'pass' | 'direction' | 'stepsFromNow'>,
    way: Way
  ): Promise<Delayed | undefined> {
    const { code, step } = await showing.pass.code(showing.stepsFromNow)
    const nonce = randomUUID()
    const { direction } = showing
    const entry: Showing = {
      ...showing,
      nonce,
      step,
      gate: this.index,
      sent: way !== 'offline',
      uploads: [],
    }
    this.history.showings.push(entry)
    const occurred_at = new Date().toISOString()
    const request = { nonce, code, direction, occurred_at, mode: 'online' }
    if (way === 'online') {
      entry.seen = await this.#ask(request)
      return undefined
    }
    if (way === 'answer_lost') await this.#ask(request)

    entry.alone = await this.#decideAlone(entry, code)
    this.#queue.set(nonce, {
      ...request,
      mode: 'offline',
      local_outcome: entry.alone.outcome,
      local_reason: entry.alone.reason,
      bundle_seq: this.#held!.bundle.seq,
    })
    return way === 'request_late' ? () => this.#ask(request) : undefined
  }

  /** Sends what waits; a scan leaves the queue only when the gate has heard the server's answer. */
  async upload(how: Upload): Promise<Delayed | undefined> {
    const items = [...this.#queue.values()]
    if (items.length === 0) return undefined
    switch (how) {
      case 'whole':
        await this.#settle(await this.#send(items))
        break
      case 'part':
        await this.#settle(await this.#send(items.slice(0, Math.ceil(items.length / 2))))
        break
      case 'killed':
        await this.#send(items)
        break
      case 'twice':
        for (const results of await Promise.all([this.#send(items), this.#send(items)])) {
          await this.#settle(results)
        }
        break
      case 'reversed':
        await this.#settle(await this.#send(items.toReversed()))
        break
      case 'delayed':
        return () => this.#send(items)
    }
    return undefined
  }

  /** Somebody was let through and did not go; the server is told as soon as it can know the scan. */
  async takeBack(showing: Showing): Promise<void> {
    showing.takenBack = true
    this.#takenBack.set(showing.nonce, new Date().toISOString())
    if (showing.alone) this.#uses.delete(showing.pass.id)
    await this.tellTakenBack()
  }

  async tellTakenBack(): Promise<void> {
    for (const [nonce, at] of this.#takenBack) {
      if (this.#queue.has(nonce)) continue
      try {
        await new AnnulScan().run({ nonce, occurredAt: new Date(at), device: this.device })
      } catch (error) {
        this.history.complainIf(true, `not taken back: ${error}`)
      }
      this.#takenBack.delete(nonce)
    }
  }

  async #ask(request: object): Promise<Answer> {
    const body = await scanValidator.validate(request)
    return answerScan(body.nonce, await new RecordScan().run(orderedScan(body), this.device))
  }

  #send(items: Item[]) {
    return new RecordScanBatch().run(structuredClone(items), this.device)
  }

  async #settle(results: Awaited<ReturnType<RecordScanBatch['run']>>): Promise<void> {
    for (const result of results) {
      this.history.complainIf('error' in result, `not stored: ${JSON.stringify(result)}`)
      if ('error' in result) continue
      this.#queue.delete(result.nonce)
      this.history.showings.find(({ nonce }) => nonce === result.nonce)!.uploads.push(result)
    }
  }

  async #decideAlone({ pass, direction }: Showing, code: string): Promise<Answer> {
    const { loaded, confirmedAt } = this.#held!
    const decision = await decideOffline(code, {
      loaded,
      confirmedAt,
      now: Date.now() / 1000,
      direction,
      replay: this.#replay,
      uses: { has: (passId) => this.#uses.has(passId) },
      crypto: nodePassCrypto,
    })
    if (decision.reason === 'ok' && pass.singleUse) this.#uses.add(pass.id)
    return decision
  }

  async #takeOver(signed: SignedBundle): Promise<void> {
    const { schoolId } = this.device
    const findKey = await schoolKeys()
    const bundle = await openBundle(signed, { schoolId, findKey, crypto: nodePassCrypto })
    const now = Date.now() / 1000
    const checkpointId = this.device.checkpointId
    const refusal = refuseBundle(bundle, { held: this.#held?.bundle ?? null, checkpointId, now })
    this.history.complainIf(refusal !== null, `the newest bundle is refused: ${refusal}`)
    const loaded = await LoadedBundle.load(bundle, nodePassCrypto)
    this.#held = { loaded, bundle, confirmedAt: now }
  }
}

export async function newestBundle(device: KnownDevice): Promise<SignedBundle> {
  const { sign } = await new MakeGateBundle().run(device)
  return sign()
}
