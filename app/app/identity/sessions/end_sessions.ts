import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { SessionEnd } from '#identity/models/user_session'

type Which = { userId: string; id?: string; except?: string; because: SessionEnd }

/** Ends sessions of a person, in the transaction of what ends them; each is out at its next request. Returns how many. */
export async function endSessions(
  { userId, id, except, because }: Which,
  client: QueryClientContract
): Promise<number> {
  const ended = await client
    .from('user_sessions')
    .where('user_id', userId)
    .whereNull('ended_at')
    .where('expires_at', '>', new Date())
    .if(id, (query) => query.where('id', id!))
    .if(except, (query) => query.whereNot('id', except!))
    .update({ ended_at: new Date(), ended_because: because })
  return Number(Array.isArray(ended) ? ended[0] : ended)
}
