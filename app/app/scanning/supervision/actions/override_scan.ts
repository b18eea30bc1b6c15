import { errors } from '@adonisjs/lucid'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { v7 as uuidv7 } from 'uuid'
import { OUT_STATES } from '#domain/pass_life_cycle'
import type { ScanReason } from '#domain/scan_outcome'
import { recordAudit } from '#audit/actions/record_audit'
import { mayReachStudent } from '#identity/scope'
import type User from '#identity/models/user'
import { lockPass } from '#passes/life/lock_pass'
import { movePass } from '#passes/life/move_pass'
import Pass from '#passes/models/pass'
import { scansTotal } from '#platform/metrics/scan_metrics'
import { runPrepared } from '#platform/prepared_query'
import type { AnsweredScan } from '#scanning/actions/record_scan'
import type { KnownDevice } from '#scanning/device_tokens'
import { FIND_RECORDED_SCAN, type RecordedScan } from '#scanning/record_scan_statement'
import { isOverridable } from '#scanning/supervision/overridable'
import { refusedScan } from '#scanning/supervision/refused_scan'
import { SUPERVISING } from '#scanning/supervision/supervising_roles'
import { PassNotToBeOverridden } from '#scanning/supervision/supervision_problems'

export type Override = {
  nonce: string
  passId: string
  direction: 'in' | 'out'
  reason: string
  /** Nonce of the scan that this gate refused before. */
  insteadOf?: string
  device: KnownDevice
  supervisor: User
}

/** The slot of the one use of a single-use pass. */
const SINGLE_USE_SLOT = 0

/**
 * A supervisor lets somebody through by hand. It is a scan like any other, and sending it again changes nothing: the
 * nonce is claimed first, and its receipt is undone with everything else where the pass may not be overridden.
 */
export class OverrideScan {
  /** @throws E_ROW_NOT_FOUND, PassNotToBeOverridden */
  async run(override: Override): Promise<AnsweredScan> {
    const { nonce, device } = override
    const isNew = await db.transaction((trx) => this.#record(override, trx))
    const [scan] = await runPrepared<RecordedScan>(FIND_RECORDED_SCAN, [device.id, nonce])
    if (isNew) scansTotal.inc({ outcome: 'accepted', reason: 'ok', mode: 'online' })
    return {
      ...scan!,
      reason: scan!.reason as ScanReason,
      duplicate: !isNew,
      lowerTrust: false,
    }
  }

  async #record(override: Override, trx: TransactionClientContract): Promise<boolean> {
    const scan = { id: uuidv7(), recordedAt: new Date() }
    if (!(await claimNonce(override, scan, trx))) return false

    const pass = await overridablePass(override, trx)
    if (pass.passType.singleUse) await useUp(pass, override, trx)
    await this.#write({ override, scan, pass }, trx)
    return true
  }

  async #write(
    { override, scan, pass }: { override: Override; scan: ScanRow; pass: Pass },
    trx: TransactionClientContract
  ): Promise<void> {
    const { device, supervisor, direction, reason, insteadOf } = override
    const refused = insteadOf ? await refusedScan(insteadOf, device, trx) : undefined
    const before = refused?.passId === pass.id ? refused : undefined
    const shared = { school_id: device.schoolId, pass_id: pass.id, recorded_at: scan.recordedAt }

    await trx.table('scans').insert({
      ...shared,
      id: scan.id,
      occurred_at: scan.recordedAt,
      device_id: device.id,
      checkpoint_id: device.checkpointId,
      direction,
      mode: 'online',
      outcome: 'accepted',
      reason: 'ok',
    })
    await trx.table('scan_overrides').insert({
      ...shared,
      scan_id: scan.id,
      user_id: supervisor.id,
      reason,
      instead_of: before?.id ?? null,
    })
    await recordAudit(
      {
        schoolId: device.schoolId,
        actor: { kind: 'user', id: supervisor.id },
        action: 'scan.overridden',
        subject: { kind: 'pass', id: pass.id },
        details: {
          scan: scan.id,
          device: device.name,
          direction,
          reason,
          ...(before ? { refused_as: before.reason } : {}),
        },
      },
      trx
    )
  }
}

type ScanRow = { id: string; recordedAt: Date }

/** @returns false if the nonce was answered before */
async function claimNonce(
  { nonce, device }: Override,
  { id, recordedAt }: ScanRow,
  trx: TransactionClientContract
): Promise<boolean> {
  const { rows } = await trx.rawQuery(
    `insert into scan_receipts (device_id, nonce, scan_id, recorded_at) values (?, ?, ?, ?)
     on conflict do nothing returning scan_id`,
    [device.id, nonce, id, recordedAt]
  )
  return rows.length > 0
}

/** The pass with its holder and type, locked; somebody out of the supervisor's reach has none. */
async function overridablePass(
  { passId, device, supervisor }: Override,
  trx: TransactionClientContract
): Promise<Pass> {
  const pass = await lockPass({ passId, schoolId: device.schoolId }, trx)
  if (!(await mayReachStudent(supervisor, pass.studentId, SUPERVISING, trx)))
    throw new errors.E_ROW_NOT_FOUND(Pass)
  await pass.load('student')
  await pass.load('passType')
  const { state, validFrom, validUntil } = pass
  const allowed = isOverridable({
    state,
    validFrom: validFrom.toJSDate(),
    validUntil: validUntil.toJSDate(),
    holderStatus: pass.student.status,
  })
  if (!allowed) throw new PassNotToBeOverridden()
  return pass
}

/** Whoever went through has used the pass: the next gate refuses it. */
async function useUp(
  pass: Pass,
  { supervisor }: Override,
  trx: TransactionClientContract
): Promise<void> {
  await trx.rawQuery(
    'insert into redemptions (pass_id, slot) values (?, ?) on conflict do nothing',
    [pass.id, SINGLE_USE_SLOT]
  )
  if (!(OUT_STATES as readonly string[]).includes(pass.state)) return
  await movePass(pass, 'end', { actor: { kind: 'user', id: supervisor.id }, reason: 'used' }, trx)
}
