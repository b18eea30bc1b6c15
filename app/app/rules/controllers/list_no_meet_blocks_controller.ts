import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { pageOf } from '#platform/lists/page'
import NoMeetPolicy from '#rules/policies/no_meet_policy'
import { listNoMeetBlocksValidator } from '#rules/validators/no_meet_validators'

type Row = {
  id: string
  occurred_at: Date
  group_id: string
  group_name: string
  pass_type: string
  student: string
  out_student: string
}

/** GET /api/v1/safeguarding/blocks?group_id=&page=: who was kept in because of whom, the latest first. */
export default class ListNoMeetBlocksController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(NoMeetPolicy).authorize('manage')
    const { group_id: groupId, ...page } = await request.validateUsing(listNoMeetBlocksValidator)
    const query = db
      .from('no_meet_blocks as block')
      .join('no_meet_groups as grp', 'grp.id', 'block.no_meet_group_id')
      .join('students as student', 'student.id', 'block.student_id')
      .join('students as other', 'other.id', 'block.out_student_id')
      .join('pass_types as type', 'type.id', 'block.pass_type_id')
      .where('grp.school_id', user.schoolId)
      .if(groupId, (blocks) => void blocks.where('grp.id', groupId!))
      .select('block.id', 'block.occurred_at', 'grp.id as group_id', 'grp.name as group_name')
      .select('type.name as pass_type')
      .select(db.raw(`student.given_name || ' ' || student.family_name as student`))
      .select(db.raw(`other.given_name || ' ' || other.family_name as out_student`))
      .orderBy('block.occurred_at', 'desc')
      .orderBy('block.id')
    const found = await pageOf<Row>(query, page)
    return response.ok({
      blocks: found.rows.map((row) => ({
        id: row.id,
        occurred_at: row.occurred_at.toISOString(),
        group: { id: row.group_id, name: row.group_name },
        pass_type: row.pass_type,
        student: row.student,
        out_student: row.out_student,
      })),
      page: found.page,
    })
  }
}
