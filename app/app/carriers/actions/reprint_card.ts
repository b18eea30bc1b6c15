import { IssueCards } from '#carriers/actions/issue_cards'
import type User from '#identity/models/user'
import type Pass from '#passes/models/pass'

/** A new card in place of one that is worn out or names what has changed; the old one is refused from then on. */
export class ReprintCard {
  async run({ card, issuer }: { card: Pass; issuer: User }): Promise<Pass> {
    const { cards } = await new IssueCards().run({
      studentIds: [card.studentId],
      passTypeId: card.passTypeId,
      validUntil: card.validUntil,
      issuer,
    })
    return cards[0]!
  }
}
