import { computed, onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import { TuyauError } from '@tuyau/core/client'
import { freshnessOf } from '#domain/gate_bundle/freshness'
import { LinkQuality } from '#domain/gate_bundle/link_quality'
import { createWebPassCrypto } from '#domain/pass_code/web_pass_crypto'
import type { PassCrypto } from '#domain/pass_code/pass_crypto'
import { serverClock } from '../../time/server_clock.js'
import { useAnnulments } from '../annul/use_annulments.js'
import { sendHeartbeat } from '../heartbeat.js'
import { sendScan } from '../send_scan.js'
import type { GateDevice } from '../gate_device.js'
import { BundleKeeper } from './bundle_keeper.js'
import { recallGate, rememberGate } from './gate_memory.js'
import { decideAlone } from './decide_alone.js'
import { forgetExpiredUses } from './local_uses.js'
import { noteAccepted } from './note_passage.js'
import { queueDepth } from './scan_queue.js'
import { RosterKeeper } from './roster_keeper.js'
import { fetchTrustedKeys } from './school_keys.js'
import type { Reading } from '../use_scan_desk.js'
import { uploadQueue, type UploadedConflict } from './upload_queue.js'
import { withHolder } from './with_holder.js'

export type GateAnswer = Awaited<ReturnType<typeof withHolder>>

const ROUND = 20_000
const SOON = 1_000
const CONFLICTS_SHOWN = 20

/** The way between this gate and the server: asks it while it answers, and does without it while it does not. */
export function useGateLink(device: GateDevice, token: () => string) {
  const link = new LinkQuality()
  const mode = ref(link.mode)
  const cause = ref(link.cause)
  const depth = ref(0)
  const now = ref(serverClock.now())
  const bundleTrouble = ref<string>()
  const conflicts = shallowRef<UploadedConflict[]>([])
  /** Scans that the server can never take: malformed, which only a fault of this page can be. */
  const lost = ref(0)
  const keeper = shallowRef<BundleKeeper>()
  const held = shallowRef<BundleKeeper['held']>(null)
  const freshness = computed(() => {
    if (!held.value) return 'red'
    const { loaded, confirmedAt } = held.value
    return freshnessOf(loaded.bundle, { confirmedAt, now: now.value / 1000 })
  })
  const { annulments, annul, tellAnnulments } = useAnnulments(token)
  const word = computed(() => held.value?.loaded.wordAt(now.value / 1000))
  const ageSeconds = computed(() =>
    held.value ? Math.max(0, Math.round(now.value / 1000 - held.value.confirmedAt)) : null
  )

  let crypto: PassCrypto | undefined
  let roster: RosterKeeper | undefined
  let timer: ReturnType<typeof setInterval> | undefined
  let running: Promise<void> | undefined

  onMounted(async () => {
    for (const event of ['online', 'focus']) window.addEventListener(event, catchUp)
    window.addEventListener('beforeunload', warnOfWaiting)
    timer = setInterval(catchUp, ROUND)
    await navigator.storage?.persist?.()
    depth.value = await queueDepth()
    await prepare()
    await catchUp()
  })
  onBeforeUnmount(() => {
    for (const event of ['online', 'focus']) window.removeEventListener(event, catchUp)
    window.removeEventListener('beforeunload', warnOfWaiting)
    clearInterval(timer)
  })

  async function prepare() {
    crypto = await createWebPassCrypto()
    const remembered = await recallGate()
    const same = remembered?.device.id === device.id ? remembered : undefined
    const memory = {
      device,
      keys: same?.keys ?? (await fetchTrustedKeys().catch(() => [])),
      bundle: same?.device.checkpoint.id === device.checkpoint.id ? same.bundle : null,
      clock: same?.clock,
    }
    if (memory.clock) serverClock.recall(memory.clock)
    await rememberGate(memory)
    keeper.value = new BundleKeeper(memory, crypto)
    await keeper.value.recall().catch(() => undefined)
    held.value = keeper.value.held
    roster = new RosterKeeper({ device, crypto, bundle: () => keeper.value?.held ?? null })
    await roster.recall().catch(() => undefined)
  }

  /** Answers a code: by the server, or alone when it does not answer. */
  async function check(reading: Reading): Promise<GateAnswer> {
    const { code } = reading
    const canDecide = held.value !== null
    if (link.mode === 'online' || !canDecide) {
      const answer = await ask(reading, canDecide)
      if (answer?.outcome === 'accepted') noteAccepted(reading, held.value)
      if (answer) return withHolder(answer, { code, roster, alone: false })
    }
    const local = await decideAlone(reading, { held: held.value, crypto: crypto! })
    depth.value = await queueDepth()
    return withHolder(local, { code, roster, alone: true })
  }

  /** The server's answer; nothing if it does not come and the gate can decide itself. */
  async function ask(reading: Reading, canDecide: boolean) {
    const started = performance.now()
    try {
      const answer = await sendScan({ ...reading, token: token(), patient: !canDecide })
      note({ answered: true, started })
      return answer
    } catch (error) {
      if (!isAway(error)) throw error
      note({ answered: false, started })
      if (!canDecide) throw error
      return undefined
    }
  }

  /** Brings bundle and queue up to date; several calls at once are one. */
  function catchUp(): Promise<void> {
    running ??= round().finally(() => (running = undefined))
    return running
  }

  async function round() {
    now.value = serverClock.now()
    try {
      // Two ways: what was scanned is told even where the new bundle cannot be taken over.
      if (await refreshBundle()) {
        await upload()
        void roster?.refresh(token())
        void sendHeartbeat(token(), keeper.value?.held?.loaded.bundle.seq ?? null)
        // One good answer is not enough to be online again: the next is looked for soon, not in a whole round.
        if (link.mode === 'offline') setTimeout(catchUp, SOON)
      }
      if (serverClock.isCompared()) await forgetExpiredUses(serverClock.now() / 1000)
    } catch (error) {
      if (!isAway(error)) throw error
    } finally {
      held.value = keeper.value?.held ?? null
      now.value = serverClock.now()
      depth.value = await queueDepth()
    }
  }

  /** Whether the server answered, whatever it said. */
  async function refreshBundle(): Promise<boolean> {
    const started = performance.now()
    try {
      await keeper.value?.refresh(token())
      bundleTrouble.value = undefined
    } catch (error) {
      if (isAway(error)) {
        note({ answered: false, started })
        return false
      }
      bundleTrouble.value = codeOf(error)
    }
    note({ answered: true, started })
    return true
  }

  async function upload() {
    const { conflicts: found, refused } = await uploadQueue(token(), tellAnnulments)
    conflicts.value = [...found, ...conflicts.value].slice(0, CONFLICTS_SHOWN)
    lost.value += refused.length
  }

  function note({ answered, started }: { answered: boolean; started: number }) {
    link.note({ answered, milliseconds: performance.now() - started })
    mode.value = link.mode
    cause.value = link.cause
  }

  /** Scans on this disk that nobody else has: closing is fine, clearing the browser's data is not. */
  function warnOfWaiting(event: BeforeUnloadEvent) {
    if (depth.value > 0) event.preventDefault()
  }

  return {
    mode,
    cause,
    depth,
    freshness,
    ageSeconds,
    word,
    bundleTrouble,
    conflicts,
    lost,
    annulments,
    annul,
    check,
    catchUp,
  }
}

/** Whether the server could not be asked, as opposed to having refused. */
function isAway(error: unknown): boolean {
  if (error instanceof TypeError) return true
  if (!(error instanceof TuyauError)) return false
  return error.kind === 'network' || (error.status ?? 0) >= 500 || error.status === 429
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'E_UNKNOWN'
}
