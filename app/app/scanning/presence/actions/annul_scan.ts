import emitter from '@adonisjs/core/services/emitter'
import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#audit/actions/record_audit'
import { letsThrough } from '#domain/scan_outcome'
import { lockPass } from '#passes/life/lock_pass'
import type Pass from '#passes/models/pass'
import type { KnownDevice } from '#scanning/device_tokens'
import { AnnulTooLate, ScanNotAccepted, ScanUnknown } from '#scanning/presence/annul_problems'
import { ANNUL_MINUTES, isInTime } from '#scanning/presence/annul_span'
import { findOwnScan, type OwnScan } from '#scanning/presence/find_own_scan'
import { giveBack } from '#scanning/presence/give_back'
import { undoMovement } from '#scanning/presence/undo_movement'

type Annulment = { nonce: string; occurredAt: Date; device: KnownDevice }

/** `already`: it was taken back before, and nothing has changed now. */
export type Annulled = { annulledAt: Date; already: boolean }

/** Takes back a scan of the same gate that let somebody through: nobody went. The scan itself is never changed. */
export class AnnulScan {
  /** @throws ScanUnknown, ScanNotAccepted, AnnulTooLate */
  run({ nonce, occurredAt, device }: Annulment): Promise<Annulled> {
    const now = new Date()
    const at = occurredAt < now ? occurredAt : now
    return db.transaction(async (trx) => {
      const scan = await findOwnScan(nonce, device, trx)
      if (!scan) throw new ScanUnknown()
      if (scan.annulled_at) return { annulledAt: scan.annulled_at, already: true }
      if (!letsThrough(scan)) throw new ScanNotAccepted()
      if (!isInTime(scan.occurred_at, at, now)) throw new AnnulTooLate(ANNUL_MINUTES)

      await this.#annul(scan, { at, device }, trx)
      return { annulledAt: at, already: false }
    })
  }

  /** The pass is locked first, as by a scan, so that scans of it come before or after. */
  async #annul(
    scan: OwnScan,
    { at, device }: { at: Date; device: KnownDevice },
    trx: TransactionClientContract
  ): Promise<void> {
    const { schoolId } = device
    const pass = scan.pass_id && (await lockPass({ passId: scan.pass_id, schoolId }, trx))
    const row = { scan_id: scan.id, school_id: schoolId, device_id: device.id }
    await trx
      .table('scan_annulments')
      .insert({ ...row, pass_id: scan.pass_id, occurred_at: at, recorded_at: new Date() })
    const gaveBack = pass ? await this.#undo(scan, pass, trx) : false
    await recordAudit(
      {
        schoolId,
        actor: { kind: 'device', id: device.id },
        action: 'scan.annulled',
        subject: pass ? { kind: 'pass', id: pass.id } : undefined,
        details: { scan: scan.id, gave_back: gaveBack },
      },
      trx
    )
  }

  async #undo(scan: OwnScan, pass: Pass, trx: TransactionClientContract): Promise<boolean> {
    const from = pass.state
    const gaveBack = await giveBack(pass, trx)
    await undoMovement(scan.id, pass.studentId, trx)
    if (pass.state !== from) trx.after('commit', () => tell(pass, from))
    return gaveBack
  }
}

/** The open page of the holder shows the code again. Listeners do not hold up the gate. */
function tell(pass: Pass, from: Pass['state']): void {
  const { id: passId, schoolId, studentId, placeId, originPlaceId, state: to } = pass
  emitter
    .emit('pass:changed', {
      schoolId,
      passId,
      studentId,
      placeId,
      originPlaceId,
      from,
      to,
      actorId: null,
    })
    .catch((error) => logger.error({ err: error, pass: passId }, 'pass:changed failed'))
}
