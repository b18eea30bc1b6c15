import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { SecondFactorMethod } from '#identity/second_factor/proved'

type Factor = {
  method: SecondFactorMethod
  /** The rows that count, each with its `user_id`. */
  table: string
  counts: string
}

/** Each kind of factor says where it is kept. */
const FACTORS: Factor[] = [
  { method: 'totp', table: 'totp_secrets', counts: 'confirmed_at is not null' },
  { method: 'passkey', table: 'passkeys', counts: 'true' },
]

/** The factors a person has set up. Recovery codes are none: they stand in for one that was lost. */
export async function factorsOf(
  userId: string,
  client: QueryClientContract = db.connection()
): Promise<SecondFactorMethod[]> {
  const found: SecondFactorMethod[] = []
  for (const { method, table, counts } of FACTORS) {
    if (await client.from(table).where('user_id', userId).whereRaw(counts).first())
      found.push(method)
  }
  return found
}

/** Which of these people have any factor. */
export async function usersWithFactor(userIds: string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (const { table, counts } of FACTORS) {
    const rows = await db.from(table).whereIn('user_id', userIds).whereRaw(counts).select('user_id')
    for (const { user_id: id } of rows) found.add(id)
  }
  return found
}

/** Takes every factor and every recovery code away. */
export async function removeFactors(userId: string, client: QueryClientContract): Promise<void> {
  for (const { table } of FACTORS) await client.from(table).where('user_id', userId).delete()
  await client.from('recovery_codes').where('user_id', userId).delete()
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
