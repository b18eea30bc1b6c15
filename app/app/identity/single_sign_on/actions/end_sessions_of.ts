import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type IdentityProvider from '#identity/single_sign_on/models/identity_provider'

/** Ends every session that somebody of this provider has begun by single sign-on. */
export async function endSessionsOf(
  { id }: Pick<IdentityProvider, 'id'>,
  client: QueryClientContract
): Promise<void> {
  const people = client
    .from('external_identities')
    .where('identity_provider_id', id)
    .select('user_id')
  await client
    .from('user_sessions')
    .whereIn('user_id', people)
    .where('first_factor', 'single_sign_on')
    .whereNull('ended_at')
    .update({ ended_at: new Date(), ended_because: 'ended' })
}
