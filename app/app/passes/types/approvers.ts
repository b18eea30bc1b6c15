import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** The people whom a pass type lists by name, step by step. */
export type Approvers = Record<1 | 2, { id: string; name: string }[]>

type Row = { pass_type_id: string; step: 1 | 2; id: string; name: string }

/** The approvers of several types, by the type's id. */
export async function approversOf(
  passTypeIds: string[],
  client: QueryClientContract
): Promise<Map<string, Approvers>> {
  const rows: Row[] = await client
    .from('pass_type_approvers')
    .join('users', 'users.id', 'pass_type_approvers.user_id')
    .whereIn('pass_type_id', passTypeIds)
    .orderBy('users.name')
    .select('pass_type_id', 'step', 'users.id', 'users.name')
  const found = new Map(passTypeIds.map((id) => [id, { 1: [], 2: [] } as Approvers]))
  for (const { pass_type_id: typeId, step, id, name } of rows)
    found.get(typeId)![step].push({ id, name })
  return found
}

/** Puts other people into one step of a type's list. */
export async function replaceApprovers(
  passTypeId: string,
  step: 1 | 2,
  userIds: string[],
  client: QueryClientContract
): Promise<void> {
  await client.from('pass_type_approvers').where({ pass_type_id: passTypeId, step }).delete()
  const rows = [...new Set(userIds)].map((id) => ({ pass_type_id: passTypeId, step, user_id: id }))
  if (rows.length > 0) await client.insertQuery().table('pass_type_approvers').multiInsert(rows)
}
