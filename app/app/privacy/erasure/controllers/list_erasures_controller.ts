import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { pageOf } from '#platform/lists/page'
import ErasurePolicy from '#privacy/erasure/policies/erasure_policy'
import { listErasuresValidator } from '#privacy/erasure/validators/erasure_validators'

type Row = {
  id: string
  student_id: string | null
  because: 'request' | 'retention'
  erased_at: Date
  replayed_at: Date | null
  by: string | null
}

/** GET /api/v1/privacy/erasures?page=: that persons were erased, by whom and when, newest first. */
export default class ListErasuresController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(ErasurePolicy).authorize('erase')
    const wanted = await request.validateUsing(listErasuresValidator)
    const query = db
      .from('erasures')
      .leftJoin('users', 'users.id', 'erasures.erased_by')
      .where('erasures.school_id', user.schoolId)
      .orderBy('erasures.erased_at', 'desc')
      .orderBy('erasures.id')
      .select('erasures.*', 'users.name as by')
    const { rows, page } = await pageOf<Row>(query, wanted)
    return response.ok({ erasures: rows.map(presentErasure), page })
  }
}

function presentErasure({ id, student_id: student, because, by, ...row }: Row) {
  return {
    id,
    kind: student ? ('student' as const) : ('account' as const),
    because,
    by,
    erased_at: row.erased_at.toISOString(),
    replayed_at: row.replayed_at?.toISOString() ?? null,
  }
}
