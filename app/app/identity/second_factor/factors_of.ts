import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { SecondFactorMethod } from '#identity/second_factor/proved'

type Method = {
  method: SecondFactorMethod
  isSetUp(userId: string, client: QueryClientContract): Promise<boolean>
}

const exists = async (query: PromiseLike<unknown[]>) => (await query).length > 0

/** Each kind of factor says for itself whether a person has one. Passkeys add theirs here. */
const FACTORS: Method[] = [
  {
    method: 'totp',
    isSetUp: (userId, client) =>
      exists(
        client
          .from('totp_secrets')
          .where('user_id', userId)
          .whereNotNull('confirmed_at')
          .select('id')
      ),
  },
]

/** The factors a person has set up. Recovery codes are none: they stand in for one that was lost. */
export async function factorsOf(
  userId: string,
  client: QueryClientContract = db.connection()
): Promise<SecondFactorMethod[]> {
  const found: SecondFactorMethod[] = []
  for (const { method, isSetUp } of FACTORS) {
    if (await isSetUp(userId, client)) found.push(method)
  }
  return found
}

/** How many recovery codes are left. */
export async function recoveryCodesLeft(
  userId: string,
  client: QueryClientContract = db.connection()
): Promise<number> {
  const [{ left }] = await client
    .from('recovery_codes')
    .where('user_id', userId)
    .whereNull('used_at')
    .count('* as left')
  return Number(left)
}
