import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime, type DurationLikeObject } from 'luxon'
import { appUrl } from '#config/app'
import { mailIsConfigured } from '#config/mail'
import { linkWith, newToken, sealToken, tokenHash } from '#identity/links/token'
import Invitation, { type LinkPurpose } from '#identity/models/invitation'
import type User from '#identity/models/user'
import { orderOutbox } from '#notifications/outbox'

const VALID: Record<LinkPurpose, DurationLikeObject> = {
  invitation: { days: 7 },
  forgotten_password: { hours: 1 },
}

export type Link = { link: string; expiresAt: DateTime; mailed: boolean }

type Wanted = {
  user: Pick<User, 'id'>
  purpose: LinkPurpose
  /** The administrator who gives it; null: the person asked for it. */
  createdBy: string | null
}

/**
 * Makes a link with which a person chooses a password, and mails it if there is a mail server. Every earlier one, of
 * whichever purpose, is worth nothing any more.
 */
export async function makeLink(
  { user, purpose, createdBy }: Wanted,
  trx: TransactionClientContract
): Promise<Link> {
  const token = newToken()
  const expiresAt = DateTime.utc().plus(VALID[purpose])
  await closeLinks(user.id, trx)
  const { id } = await Invitation.create(
    {
      userId: user.id,
      purpose,
      createdBy,
      expiresAt,
      tokenHash: tokenHash(token),
      sealedToken: mailIsConfigured ? sealToken(token) : null,
    },
    { client: trx }
  )
  if (mailIsConfigured) await orderOutbox('link.email', { invitationId: id }, trx, `link:${id}`)
  return { link: linkWith(token, appUrl), expiresAt, mailed: mailIsConfigured }
}

/** Takes the worth of all links of a person, and what was kept to mail them. */
export async function closeLinks(userId: string, trx: TransactionClientContract): Promise<void> {
  await Invitation.query({ client: trx })
    .where({ userId })
    .whereNull('closedAt')
    .update({ closedAt: DateTime.utc(), sealedToken: null })
}
