import type { api } from '../api/client.js'

export type SignedInUser = NonNullable<Awaited<ReturnType<typeof api.session.show>>['user']>
export type SignInStep = Awaited<ReturnType<typeof api.session.signIn>>
export type SecondFactorWanted = NonNullable<SignInStep['second_factor']>
export type Role = SignedInUser['roles'][number]
