import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { pageOf } from '#platform/lists/page'
import { todayAt } from '#rules/actions/today_at'
import NoMeetGroup from '#rules/models/no_meet_group'
import NoMeetPolicy from '#rules/policies/no_meet_policy'
import { presentCountedGroup } from '#rules/transformers/present_no_meet'
import { listNoMeetGroupsValidator } from '#rules/validators/no_meet_validators'

/** GET /api/v1/safeguarding/groups?state=&page=: those that run out first come first. */
export default class ListNoMeetGroupsController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(NoMeetPolicy).authorize('manage')
    const { state, ...page } = await request.validateUsing(listNoMeetGroupsValidator)
    const today = await todayAt(user.schoolId, db.connection())
    const query = NoMeetGroup.query()
      .where('schoolId', user.schoolId)
      .if(state === 'current', (all) => {
        void all.whereNull('endedAt').where('expiresOn', '>=', today)
      })
      .if(state === 'past', (all) => {
        void all.where((past) => past.whereNotNull('endedAt').orWhere('expiresOn', '<', today))
      })
      .select('*', db.raw(`${MEMBERS} as members`), db.raw(`${BLOCKS} as blocks`))
      .orderBy(['expiresOn', 'id'])
    const found = await pageOf(query, page)
    return response.ok({
      groups: found.rows.map((group) => presentCountedGroup(group, today)),
      page: found.page,
    })
  }
}

const MEMBERS = '(select count(*) from no_meet_members where no_meet_group_id = no_meet_groups.id)'
const BLOCKS = '(select count(*) from no_meet_blocks where no_meet_group_id = no_meet_groups.id)'
