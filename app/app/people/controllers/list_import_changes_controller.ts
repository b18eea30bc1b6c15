import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { importOf } from '#people/import_of'
import ImportPolicy from '#people/policies/import_policy'
import { CHANGED_FACTS } from '#people/roster/student_facts'
import { listChangesValidator } from '#people/validators/import_validators'
import { pageOf } from '#platform/lists/page'

type Row = {
  change: 'new' | 'changed' | 'vanish'
  line: number
  given_name: string
  family_name: string
  number: string | null
  grade: string | null
  facts: string[] | null
}

/** GET /api/v1/roster-imports/:id/changes?of=&change=&page=: who would be new, changed, or leave. */
export default class ListImportChangesController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(ImportPolicy).authorize('manage')
    const {
      params,
      of = 'student',
      change,
      ...wanted
    } = await request.validateUsing(listChangesValidator)
    const { id } = await importOf(user, params.id)
    const query = db
      .from('staged_people as person')
      .leftJoin('students as known', 'known.id', 'person.target_id')
      .where({ 'person.roster_import_id': id, 'person.kind': of })
      .whereIn('person.change', change ? [change] : ['new', 'changed', 'vanish'])
      .orderByRaw(`array_position(array['vanish', 'changed', 'new'], person.change), person.key`)
      .select('person.change', 'person.line', 'person.given_name', 'person.family_name')
      .select('person.number', 'person.grade')
      .select(db.raw(`case when known.id is not null then ${CHANGED_FACTS} end as facts`))
    const { rows, page } = await pageOf<Row>(query, wanted)
    const changes = rows.map((row) => ({
      change: row.change,
      /** Null: not in the file. */
      line: row.line || null,
      name: `${row.given_name} ${row.family_name}`.trim(),
      number: row.number,
      grade: row.grade,
      /** Names of what changes. */
      facts: row.change === 'changed' ? (row.facts ?? []) : [],
    }))
    return response.ok({ changes, page })
  }
}
