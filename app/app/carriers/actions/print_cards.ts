import db from '@adonisjs/lucid/services/db'
import { assemblePassCode } from '#domain/pass_code/pass_code_text'
import { recordAudit } from '#audit/actions/record_audit'
import { cardSheet } from '#carriers/print/card_sheet'
import { cardPhoto } from '#carriers/print/card_photo'
import { cardWords, printedDay } from '#carriers/print/card_words'
import type { Paper } from '#carriers/print/measures'
import type { PrintedCard } from '#carriers/print/draw_card'
import School from '#identity/models/school'
import type User from '#identity/models/user'
import type Pass from '#passes/models/pass'

/** A PDF of cards, `student` and `passType` loaded; it is on record who printed how many. */
export class PrintCards {
  async run({ cards, paper, printer }: { cards: Pass[]; paper: Paper; printer: User }) {
    const school = await School.findOrFail(printer.schoolId)
    const pdf = await cardSheet({
      paper,
      title: school.name,
      design: {
        school: school.name,
        words: cardWords(school.defaultLanguage),
        direction: school.defaultLanguage.startsWith('ar') ? 'rtl' : 'ltr',
      },
      cards: printed(cards, school),
    })
    await recordAudit(
      {
        schoolId: school.id,
        actor: { kind: 'user', id: printer.id },
        action: 'cards.printed',
        details: { cards: cards.length, paper },
      },
      db.connection()
    )
    return pdf
  }
}

/** One after the other, so that no more than one photo is in memory beside the document. */
async function* printed(cards: Pass[], school: School): AsyncGenerator<PrintedCard> {
  const style = { language: school.defaultLanguage, timeZone: school.timeZone }
  for (const card of cards) {
    yield {
      code: assemblePassCode(card.signedPart!),
      type: card.passType.name,
      givenName: card.student.givenName,
      familyName: card.student.familyName,
      grade: card.student.grade,
      number: card.student.number,
      validUntil: printedDay(card.validUntil.toJSDate(), style),
      photo: await cardPhoto(card.student),
    }
  }
}
