import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import ScanPolicy from '#scanning/policies/scan_policy'

/** GET /api/v1/scans: the last 20 scans of the past day, newest first. */
export default class ListRecentScansController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(ScanPolicy).authorize('list')
    const rows = await db
      .from('scans')
      .join('checkpoints', 'checkpoints.id', 'scans.checkpoint_id')
      .where('scans.school_id', user.schoolId)
      .whereRaw(`recorded_at > now() - interval '1 day'`)
      .orderBy('recorded_at', 'desc')
      .limit(20)
      .select(
        'scans.id',
        'recorded_at',
        'outcome',
        'reason',
        'scans.direction',
        'checkpoints.name as checkpoint'
      )
    return response.ok({
      scans: rows.map(
        (row) => ({ ...row, recorded_at: row.recorded_at.toISOString() }) as RecentScan
      ),
    })
  }
}

type RecentScan = {
  id: string
  recorded_at: string
  outcome: string
  reason: string
  direction: string
  checkpoint: string
}
