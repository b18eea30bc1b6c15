import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import type { Claims } from '#identity/single_sign_on/flow/claims'
import { SingleSignOnRefused } from '#identity/single_sign_on/flow/refused'
import ExternalIdentity from '#identity/single_sign_on/models/external_identity'
import type IdentityProvider from '#identity/single_sign_on/models/identity_provider'

type Link = {
  provider: IdentityProvider
  claims: Claims
  user: User
  madeAccount?: boolean
  trx: TransactionClientContract
}

/**
 * Says that a subject of a provider is somebody here. An account has one subject of an issuer, and a subject one
 * account: an address that a second person was given does not lead to the account of the first.
 * @throws SingleSignOnRefused
 */
export async function linkIdentity({ provider, claims, user, madeAccount = false, trx }: Link) {
  const { schoolId } = provider
  const { iss: issuer, sub: subject } = claims
  const taken = await ExternalIdentity.query({ client: trx })
    .where({ schoolId, issuer })
    .where((either) => void either.where('subject', subject).orWhere('userId', user.id))
    .first()
  if (taken) throw new SingleSignOnRefused('taken')

  const identity = await ExternalIdentity.create(
    {
      schoolId,
      identityProviderId: provider.id,
      userId: user.id,
      issuer,
      subject,
      madeAccount,
      lastUsedAt: DateTime.utc(),
    },
    { client: trx }
  )
  await recordAudit(
    {
      schoolId,
      actor: { kind: 'user', id: user.id },
      action: 'external_identity.linked',
      subject: { kind: 'user', id: user.id },
      details: { provider: provider.name, issuer },
    },
    trx
  )
  return identity
}
