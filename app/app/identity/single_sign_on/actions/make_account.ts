import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#audit/actions/record_audit'
import { unknownPassword } from '#identity/actions/unknown_password'
import RoleAssignment, { type Role } from '#identity/models/role_assignment'
import User from '#identity/models/user'
import { linkIdentity } from '#identity/single_sign_on/actions/link_identity'
import { valuesOf, type Claims } from '#identity/single_sign_on/flow/claims'
import { SingleSignOnRefused } from '#identity/single_sign_on/flow/refused'
import type IdentityProvider from '#identity/single_sign_on/models/identity_provider'

type Newcomer = {
  provider: IdentityProvider
  claims: Claims
  email: string
  trx: TransactionClientContract
}

const LONGEST_NAME = 100

/**
 * An account for somebody who has none: a student on the roster with this e-mail address, or whoever has a role by the
 * provider's claim, where the provider is set so.
 * @throws SingleSignOnRefused
 */
export async function makeAccount({ provider, claims, email, trx }: Newcomer): Promise<User> {
  if (provider.creates === 'never') throw new SingleSignOnRefused('unknown_account')
  const student = await studentOf(email, provider.schoolId, trx)
  const roles: Role[] = student ? ['student'] : rolesByClaim(provider, claims)
  if (roles.length === 0) throw new SingleSignOnRefused('unknown_account')

  const name = student ? student.name : nameOf(claims, email)
  const user = await User.create(
    { schoolId: provider.schoolId, email, name, password: unknownPassword(), status: 'active' },
    { client: trx }
  )
  for (const role of roles) {
    const whole = { role, scopeKind: 'school', scope: '' } as const
    await RoleAssignment.create({ userId: user.id, ...whole }, { client: trx })
  }
  if (student) await trx.from('students').where('id', student.id).update({ user_id: user.id })
  await recordAudit(
    {
      schoolId: provider.schoolId,
      actor: { kind: 'system' },
      action: 'user.created',
      subject: { kind: 'user', id: user.id },
      details: { provider: provider.name, roles: roles.join(', ') },
    },
    trx
  )
  await linkIdentity({ provider, claims, user, madeAccount: true, trx })
  return user
}

/** The one student of the roster who has this address and no account; nobody if two share it. */
async function studentOf(email: string, schoolId: string, trx: TransactionClientContract) {
  const found: { id: string; name: string }[] = await trx
    .from('students')
    .where({ school_id: schoolId, status: 'active' })
    .whereNull('user_id')
    .whereRaw('lower(trim(email)) = ?', [email])
    .select('id')
    .select(trx.raw("given_name || ' ' || family_name as name"))
    .forUpdate()
    .limit(2)
  return found.length === 1 ? found[0] : undefined
}

function rolesByClaim(provider: IdentityProvider, claims: Claims): Role[] {
  if (provider.creates !== 'all' || !provider.roleClaim) return []
  const values = valuesOf(claims, provider.roleClaim)
  const roles = provider.roleMap.filter(({ value }) => values.includes(value))
  return [...new Set(roles.map(({ role }) => role))]
}

function nameOf({ name }: Claims, email: string): string {
  const given = typeof name === 'string' ? name.trim() : ''
  return (given || email).slice(0, LONGEST_NAME)
}
