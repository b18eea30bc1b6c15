import type { api } from '../api/client.js'

export type SignedInUser = NonNullable<Awaited<ReturnType<typeof api.session.show>>['user']>
export type Role = SignedInUser['roles'][number]
