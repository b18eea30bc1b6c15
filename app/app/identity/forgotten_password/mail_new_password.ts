import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#audit/actions/record_audit'
import { makeLink } from '#identity/links/make_link'
import Invitation from '#identity/models/invitation'
import User from '#identity/models/user'
import type { OutboxOrders } from '#notifications/outbox_kinds'

/** Links an hour that one account is mailed: more would only fill a mailbox. */
const MOST_AN_HOUR = 3

/**
 * Orders the e-mail with the link, if somebody has the address and a password to forget. The address is taken out of
 * the order in the same transaction, so that it is not kept, and an order that is repeated does nothing.
 */
export async function mailNewPassword(
  _payload: OutboxOrders['password.forgotten'],
  orderId: string
): Promise<void> {
  await db.transaction(async (trx) => {
    const order = trx.from('outbox').where({ id: orderId })
    const { payload } = await order.clone().forUpdate().select('payload').firstOrFail()
    if (!payload.email) return
    await order.clone().update({ payload: '{}' })
    const user = await User.query({ client: trx })
      .where({ email: payload.email, status: 'active' })
      .forUpdate()
      .first()
    if (!user || !(await mayAsk(user, trx))) return
    await makeLink({ user, purpose: 'forgotten_password', createdBy: null }, trx)
    await recordAudit(
      {
        schoolId: user.schoolId,
        actor: { kind: 'system' },
        action: 'user.password_link_asked',
        subject: { kind: 'user', id: user.id },
      },
      trx
    )
  })
}

/**
 * Nobody who signs in at an identity provider only, and no account that its administrator has not given out yet: for
 * these the password is one that nobody ever chose.
 */
async function mayAsk(user: User, trx: TransactionClientContract): Promise<boolean> {
  const links: Invitation[] = await Invitation.query({ client: trx }).where('userId', user.id)
  const invited = links.some(({ purpose }) => purpose === 'invitation')
  if (!user.passwordChosenAt && !invited) return false
  const anHourAgo = Date.now() - 3_600_000
  const asked = links.filter(
    ({ purpose, createdAt }) => purpose === 'forgotten_password' && createdAt.toMillis() > anHourAgo
  )
  return asked.length < MOST_AN_HOUR
}
