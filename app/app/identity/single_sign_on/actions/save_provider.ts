import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { changesOf } from '#audit/actions/changes_of'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { endSessionsOf } from '#identity/single_sign_on/actions/end_sessions_of'
import IdentityProvider from '#identity/single_sign_on/models/identity_provider'
import { sealClientSecret } from '#identity/single_sign_on/provider/client_secret'
import { refusingTakenNames } from '#platform/errors/name_taken'
import { Problem } from '#platform/errors/problem'

export class EmailDomainsMissing extends Problem {
  static status = 422
  static code = 'E_EMAIL_DOMAINS_MISSING'
  static help = 'Name the e-mail domains of the school, such as school.org.'
  static message = 'Accounts are found or made by e-mail address only within domains that are named'
}

type Settings = Partial<
  Pick<
    IdentityProvider,
    | 'name'
    | 'issuer'
    | 'clientId'
    | 'clientSecret'
    | 'scopes'
    | 'emailDomains'
    | 'linksByEmail'
    | 'creates'
    | 'roleClaim'
    | 'roleMap'
    | 'trustsSecondFactor'
    | 'privateNetwork'
    | 'enabled'
  >
>

/** Adds a provider, or changes the one named. Whom one lets in that is switched off is signed out. */
export class SaveProvider {
  /** @throws NameTaken, EmailDomainsMissing, E_ROW_NOT_FOUND */
  run(id: string | null, settings: Settings, actor: User): Promise<IdentityProvider> {
    return refusingTakenNames(() =>
      db.transaction(async (trx) => {
        const provider = id ? await lockProvider(id, actor, trx) : newProvider(actor, trx)
        const { clientSecret, ...others } = settings
        provider.merge(others)
        if (others.scopes) provider.scopes = [...new Set(['openid', ...others.scopes])]
        assertDomains(provider)
        const facts = id ? changesOf(provider) : { name: provider.name, issuer: provider.issuer }
        if (others.roleMap && id) Object.assign(facts, { roleMap: JSON.stringify(others.roleMap) })
        if (clientSecret) {
          provider.clientSecret = sealClientSecret(clientSecret)
          if (id) Object.assign(facts, { clientSecret: 'new' })
        }
        const switchedOff = Boolean(id) && provider.$dirty.enabled === false
        await provider.save()
        if (switchedOff) await endSessionsOf(provider, trx)
        await recordAudit(
          {
            schoolId: actor.schoolId,
            actor: { kind: 'user', id: actor.id },
            action: id ? 'identity_provider.changed' : 'identity_provider.added',
            subject: { kind: 'identity_provider', id: provider.id },
            details: facts,
          },
          trx
        )
        return provider.refresh()
      })
    )
  }
}

/** @throws E_ROW_NOT_FOUND */
export function lockProvider(
  id: string,
  { schoolId }: Pick<User, 'schoolId'>,
  trx: TransactionClientContract
): Promise<IdentityProvider> {
  return IdentityProvider.query({ client: trx }).where({ id, schoolId }).forUpdate().firstOrFail()
}

function newProvider({ schoolId }: User, trx: TransactionClientContract): IdentityProvider {
  const settings = {
    schoolId,
    scopes: ['openid', 'email', 'profile'],
    emailDomains: [],
    linksByEmail: false,
    creates: 'never',
    roleMap: [],
    enabled: true,
  } as const
  return new IdentityProvider()
    .merge({ ...settings, scopes: [...settings.scopes], emailDomains: [], roleMap: [] })
    .useTransaction(trx)
}

/** Everybody in the world has an e-mail address somewhere: without domains it proves nothing. */
function assertDomains({ linksByEmail, creates, emailDomains }: IdentityProvider): void {
  const usesEmail = linksByEmail || creates !== 'never'
  if (usesEmail && emailDomains.length === 0) throw new EmailDomainsMissing()
}
