import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { changeSchedule } from '#schedule/actions/change_schedule'
import { RangeBackward, TermsOverlap, TooMany } from '#schedule/actions/schedule_problems'
import Term from '#schedule/models/term'

export const MOST_TERMS = 100

type TermFacts = { name: string; startsOn: string; endsOn: string }

/** Adds a term, or changes the one named. */
export class SaveTerm {
  /** @throws RangeBackward, TermsOverlap, NameTaken, TooMany, E_ROW_NOT_FOUND */
  async run(termId: string | null, facts: TermFacts, actor: User): Promise<Term> {
    if (facts.endsOn < facts.startsOn) throw new RangeBackward()
    const { schoolId } = actor
    return changeSchedule(schoolId, async (trx) => {
      const all = await Term.query({ client: trx }).where({ schoolId })
      const others = all.filter(({ id }) => id !== termId)
      const other = others.find(
        (one) => one.startsOn <= facts.endsOn && facts.startsOn <= one.endsOn
      )
      if (other) throw new TermsOverlap(other)
      if (!termId && all.length >= MOST_TERMS) throw new TooMany(MOST_TERMS)

      const term = termId
        ? await Term.query({ client: trx }).where({ id: termId, schoolId }).firstOrFail()
        : new Term().merge({ schoolId }).useTransaction(trx)
      await term.merge(facts).save()
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id: actor.id },
          action: termId ? 'term.changed' : 'term.created',
          subject: { kind: 'term', id: term.id },
          details: { name: facts.name, starts_on: facts.startsOn, ends_on: facts.endsOn },
        },
        trx
      )
      return term
    })
  }
}
