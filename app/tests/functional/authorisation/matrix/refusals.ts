import type { Who } from '#tests/access/access'
import type { Answer } from '#tests/client'
import { ROLE_OF } from './actors.js'

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Any = any

/**
 * Whether somebody without the role was refused as the tables want it: nobody by 401, others by the policy and by
 * nothing later. Who has the role of one who may, as another student has, may also be told that there is no such thing.
 */
export function isRefusal(who: Who, may: Who[], { status, body }: Answer<Any>): boolean {
  if (who === 'nobody') return status === 401
  if (status === 404) return may.some((one) => ROLE_OF[one] === ROLE_OF[who])
  return status === 403 && body.error?.code === 'E_AUTHORIZATION_FAILURE'
}
