import { createHash } from 'node:crypto'
import type { PassVerdict } from '#domain/pass_code/pass_verdict'
import { readShortCode } from '#domain/short_code'
import type { ScanReason } from '#domain/scan_outcome'
import { findShortCode } from '#carriers/actions/find_short_code'
import { hashOfShortCode } from '#carriers/short_code_hash'
import type { KnownDevice } from '#scanning/device_tokens'
import { verifierOf } from '#scanning/school_verifier'
import { SINGLE_USE_SLOT } from '#scanning/single_use_slot'

/** What a code says of itself, before the pass it names is looked at. */
export type PresentedCode = {
  passId: string | null
  /** 'ok', or why it is refused whatever the pass is. */
  reason: ScanReason
  /** Where rivals for the same use meet; null: nowhere, a static code of a multi-use pass. */
  slot: number | null
  /** Which secret of the pass the code was made with; null: it does not say. */
  secretVersion: number | null
  /** Stored with the scan, from which nobody finds the code. */
  hash: Buffer
  isShortCode: boolean
  /** Whether a copy of it would look the same: the operator compares the photo. */
  lowerTrust: boolean
}

type Reading = {
  code: string
  direction: 'in' | 'out'
  occurredAt: Date
  mode: 'online' | 'offline'
}

/** Reads a pass code or a typed short code. A pass code costs no query. */
export async function readPresentedCode(
  reading: Reading,
  device: KnownDevice
): Promise<PresentedCode> {
  const shortCode = readShortCode(reading.code)
  return shortCode === null ? readPassCode(reading, device) : readShort(shortCode, reading, device)
}

async function readPassCode(reading: Reading, device: KnownDevice): Promise<PresentedCode> {
  const verifier = await verifierOf(device.schoolId)
  const verdict = await verifier.verify(
    reading.code,
    reading.occurredAt.getTime() / 1000,
    reading.mode
  )
  const claims = verdict.valid ? verdict.claims : verdict.signedClaims
  /* Where the type no longer allows paper, a printed code lacks the part that changes. */
  const unwantedPaper =
    verdict.valid && verdict.claims.flags.printed && !verifier.allowsPaper(verdict.claims.passType)
  return {
    passId: claims?.passId ?? null,
    reason: unwantedPaper ? 'code_stale' : verdict.valid ? 'ok' : verdict.reason,
    slot: verdict.valid ? slotOf(verdict, reading.direction) : null,
    secretVersion: claims?.secretVersion ?? null,
    hash: createHash('sha256').update(reading.code).digest(),
    isShortCode: false,
    lowerTrust: claims?.flags.printed ?? false,
  }
}

/** One slot for a single-use pass, one for each step and direction of a rotating code. */
function slotOf(
  { claims, step }: PassVerdict & { valid: true },
  direction: 'in' | 'out'
): number | null {
  if (claims.flags.singleUse) return SINGLE_USE_SLOT
  if (step === null) return null
  return step * 2 + (direction === 'in' ? 0 : 1)
}

async function readShort(
  code: string,
  { mode, occurredAt }: Reading,
  device: KnownDevice
): Promise<PresentedCode> {
  const hash = hashOfShortCode(code)
  const unknown = { passId: null, slot: null, secretVersion: null }
  const presented = { hash, isShortCode: true, lowerTrust: true, ...unknown }
  if (mode === 'offline') return { ...presented, reason: 'offline_not_allowed' }
  const pass = await findShortCode(hash, device)
  if (!pass) return { ...presented, reason: 'unknown' }

  const slot = pass.singleUse ? SINGLE_USE_SLOT : slotOfShortCode(hash)
  return { ...presented, passId: pass.id, slot, reason: reasonAt(occurredAt, pass) }
}

/** A pass code says itself from when to when it is good; a short code leaves that to the pass. */
function reasonAt(
  at: Date,
  { validFrom, validUntil }: { validFrom: Date; validUntil: Date }
): ScanReason {
  if (at < validFrom) return 'not_yet_valid'
  return at < validUntil ? 'ok' : 'expired'
}

/** Below zero, where no step is. Six bytes, as much as a number holds exactly. */
function slotOfShortCode(hash: Buffer): number {
  return -1 - hash.readUIntBE(0, 6)
}
