import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import User from '#identity/models/user'
import { linkIdentity } from '#identity/single_sign_on/actions/link_identity'
import { makeAccount } from '#identity/single_sign_on/actions/make_account'
import { schoolEmail, type Claims } from '#identity/single_sign_on/flow/claims'
import { SingleSignOnRefused } from '#identity/single_sign_on/flow/refused'
import ExternalIdentity from '#identity/single_sign_on/models/external_identity'
import IdentityProvider from '#identity/single_sign_on/models/identity_provider'

/**
 * Whose account the person at a provider is. Issuer and subject decide. Only the first time an e-mail address may: if
 * the provider is set so, and never for an administrator, who links the own account after signing in another way.
 */
export class SignInElsewhere {
  /** @throws SingleSignOnRefused */
  async run(provider: IdentityProvider, claims: Claims): Promise<User> {
    const known = await this.#known(provider, claims)
    const user = known ? known.user : await this.#firstTime(provider, claims)
    if (user.status !== 'active') throw new SingleSignOnRefused('disabled')
    await known?.merge({ lastUsedAt: DateTime.utc() }).save()
    return user
  }

  /** Of the provider itself: another one with the same issuer has rules of its own. */
  #known(
    { id, schoolId }: IdentityProvider,
    { iss, sub }: Claims,
    trx?: TransactionClientContract
  ): Promise<ExternalIdentity | null> {
    return ExternalIdentity.query({ client: trx })
      .where({ schoolId, identityProviderId: id, issuer: iss, subject: sub })
      .preload('user')
      .first()
  }

  #firstTime({ id }: IdentityProvider, claims: Claims): Promise<User> {
    return db.transaction(async (trx) => {
      /* One at a time, so that two browsers of one person do not both find nothing. */
      const provider = await IdentityProvider.query({ client: trx })
        .where('id', id)
        .forUpdate()
        .firstOrFail()
      const known = await this.#known(provider, claims, trx)
      if (known) return known.user

      const usesEmail = provider.linksByEmail || provider.creates !== 'never'
      if (!usesEmail) throw new SingleSignOnRefused('unknown_account')
      const email = schoolEmail(claims, provider)
      const { schoolId } = provider
      const user = await User.query({ client: trx })
        .where('email', email)
        .preload('roleAssignments')
        .first()
      if (!user) return makeAccount({ provider, claims, email, trx })

      if (user.schoolId !== schoolId || !provider.linksByEmail || mayAdminister(user)) {
        throw new SingleSignOnRefused('link_needed')
      }
      await linkIdentity({ provider, claims, user, trx })
      return user
    })
  }
}

/** Now or later, for the school or a part of it. */
function mayAdminister({ roleAssignments }: User): boolean {
  const now = DateTime.utc()
  return roleAssignments.some(
    ({ role, validUntil }) => role === 'admin' && (!validUntil || validUntil > now)
  )
}
