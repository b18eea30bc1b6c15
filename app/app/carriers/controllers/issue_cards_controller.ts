import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import { IssueCards } from '#carriers/actions/issue_cards'
import { studentsForCards } from '#carriers/actions/students_for_cards'
import CardPolicy from '#carriers/policies/card_policy'
import { issueCardsValidator } from '#carriers/validators/card_validators'
import School from '#identity/models/school'

/** POST /api/v1/cards: makes cards for up to 500 students; the sheet is fetched by their ids. */
export default class IssueCardsController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(CardPolicy).authorize('keep')
    const body = await request.validateUsing(issueCardsValidator)
    const { timeZone } = await School.findOrFail(user.schoolId)
    const { cards, replaced } = await new IssueCards().run({
      studentIds: await studentsForCards(user, {
        studentIds: body.student_ids,
        grade: body.grade,
        classId: body.class_id,
      }),
      passTypeId: body.pass_type_id,
      validUntil: DateTime.fromISO(body.valid_until, { zone: timeZone })
        .endOf('day')
        .startOf('second'),
      issuer: user,
    })
    return response.created({ ids: cards.map(({ id }) => id), replaced })
  }
}
