import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { PassState } from '#domain/pass_life_cycle'
import { notifyUsers } from '#notifications/actions/notify_users'
import { approversOf } from '#notifications/audience/approvers_of'
import { holderOf } from '#notifications/audience/holder_of'
import { keepersOf } from '#notifications/audience/keepers_of'
import type { NotificationKind } from '#notifications/notification_kinds'
import type { OutboxOrders } from '#notifications/outbox_kinds'
import { settleNotifications } from '#notifications/actions/settle_notifications'
import Pass from '#passes/models/pass'

type Transition = OutboxOrders['pass.transition']
type Audience = (pass: Pass, trx: TransactionClientContract) => Promise<string[]>
type Announcement = { kind: NotificationKind; to: Audience; link: string }

const toHolder = (kind: NotificationKind): Announcement => ({ kind, to: holderOf, link: '/pass' })

/** What is told when a pass comes into a state. */
const ANNOUNCEMENTS: { [State in PassState]?: (transition: Transition) => Announcement[] } = {
  requested: () => [{ kind: 'pass.waiting', to: approversOf, link: '/staff' }],
  approved: ({ from, actorId }) =>
    /* What was approved by itself is told in the answer to the request. */
    from === 'queued' || actorId ? [toHolder('pass.approved')] : [],
  active: ({ from }) => {
    if (from === null) return [toHolder('pass.issued')]
    return from === 'requested' || from === 'queued' ? [toHolder('pass.approved')] : []
  },
  denied: () => [toHolder('pass.denied')],
  expired: ({ from }) => (from === 'approved' ? [] : [toHolder('pass.expired')]),
  revoked: () => [toHolder('pass.revoked')],
  overdue: () => [{ kind: 'pass.overdue', to: keepersOf, link: '/monitor' }, toHolder('pass.late')],
}

/** Orders may be done out of turn: nobody is asked to act on what has been settled meanwhile. */
const ONLY_WHILE_IT_LASTS: readonly PassState[] = ['requested', 'overdue']

/** Tells those whom a step of a pass concerns, but never who took it. */
export async function notifyOfTransition(
  transition: Transition,
  trx: TransactionClientContract
): Promise<void> {
  await settleNotifications(transition, trx)
  const announcements = ANNOUNCEMENTS[transition.to]?.(transition) ?? []
  if (announcements.length === 0) return
  const pass = await Pass.query({ client: trx })
    .where({ id: transition.passId, schoolId: transition.schoolId })
    .preload('passType')
    .preload('place')
    .first()
  if (!pass) return
  if (ONLY_WHILE_IT_LASTS.includes(transition.to) && pass.state !== transition.to) return

  for (const { kind, to, link } of announcements) {
    const userIds = (await to(pass, trx)).filter((id) => id !== transition.actorId)
    await notifyUsers({ kind, userIds, passId: pass.id, link }, trx)
  }
}
