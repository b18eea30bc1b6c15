import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { CardTooLong, NobodyToPrint, TypeNotPrintable } from '#carriers/cards/card_problems'
import { CARDS_ROLES } from '#carriers/cards/cards_roles'
import { OPEN_STATES } from '#carriers/cards/open_states'
import { signCard } from '#carriers/cards/sign_card'
import type User from '#identity/models/user'
import { studentsVisibleTo } from '#identity/scope'
import { schoolSigner } from '#passes/keys/school_signer'
import { movePass } from '#passes/life/move_pass'
import { asActor } from '#passes/life/pass_actor'
import { recordStep } from '#passes/life/record_step'
import Pass from '#passes/models/pass'
import PassType from '#passes/models/pass_type'
import Student from '#people/models/student'
import { passesIssued } from '#platform/metrics/pass_metrics'

type Order = { studentIds: string[]; passTypeId: string; validUntil: DateTime; issuer: User }
type Issued = { cards: Pass[]; replaced: number }

/** Gives students a pass on a printed card each; a card of the same type that a student has is taken back. */
export class IssueCards {
  /** @throws E_ROW_NOT_FOUND, TypeNotPrintable, CardTooLong, NobodyToPrint */
  async run(order: Order): Promise<Issued> {
    const { schoolId } = order.issuer
    const type = await PassType.query()
      .where({ id: order.passTypeId, schoolId })
      .whereNull('archivedAt')
      .firstOrFail()
    /* A type that takes its holder out of the room is started and ended; a card in a pocket cannot be. */
    if (!type.printable || type.exclusive) throw new TypeNotPrintable(type)
    const validFrom = DateTime.utc().startOf('second')
    const minutes = order.validUntil.diff(validFrom, 'minutes').minutes
    if (minutes < 1 || minutes > type.maxMinutes) throw new CardTooLong(type)

    const issued = await db.transaction((trx) => issue({ ...order, type, validFrom, minutes }, trx))
    passesIssued.inc({ type: type.kind }, issued.cards.length)
    return issued
  }
}

type Checked = Order & { type: PassType; validFrom: DateTime; minutes: number }

async function issue(order: Checked, trx: TransactionClientContract): Promise<Issued> {
  const students = await lockStudents(order, trx)
  const replaced = await takeBackOld(order, trx)
  const key = await schoolSigner(order.issuer.schoolId)
  const cards: Pass[] = []
  for (const student of students) {
    const card = await Pass.create(cardFor(student, order), { client: trx })
    await card.refresh()
    card.signedPart = await signCard(card, order.type, key)
    await card.save()
    const step = {
      from: null,
      at: order.validFrom,
      action: 'pass.issued',
      details: { carrier: 'card' },
    }
    await recordStep(card, { ...step, actor: asActor(order.issuer) }, trx)
    cards.push(card)
  }
  return { cards, replaced }
}

/** Two orders for one student come one after the other, so that the second replaces the card of the first. */
async function lockStudents({ issuer, studentIds }: Order, trx: TransactionClientContract) {
  const students = await studentsVisibleTo(issuer, Student.query({ client: trx }), CARDS_ROLES)
    .whereIn('students.id', studentIds)
    .where('students.status', 'active')
    .orderBy('students.id')
    .forUpdate()
  if (students.length === 0 || students.length < studentIds.length) throw new NobodyToPrint()
  return students
}

async function takeBackOld({ issuer, studentIds, type }: Checked, trx: TransactionClientContract) {
  const old = await Pass.query({ client: trx })
    .where({ schoolId: issuer.schoolId, passTypeId: type.id, carrier: 'card' })
    .whereIn('studentId', studentIds)
    .whereIn('state', OPEN_STATES)
    .orderBy('id')
    .forUpdate()
  for (const card of old) {
    await movePass(card, 'revoke', { actor: asActor(issuer), reason: 'card replaced' }, trx)
  }
  return old.length
}

function cardFor(student: Student, { issuer, type, validFrom, validUntil, minutes }: Checked) {
  return {
    schoolId: issuer.schoolId,
    studentId: student.id,
    passTypeId: type.id,
    issuedBy: issuer.id,
    state: 'active' as const,
    carrier: 'card' as const,
    exclusive: false,
    minutes: Math.floor(minutes),
    validFrom,
    validUntil,
    activatedAt: validFrom,
    secretVersion: 1,
  }
}
