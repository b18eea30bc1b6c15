import { TuyauError } from '@tuyau/core/client'

export type OtherPhone = { id: string; name: string | null; last_seen_at: string }

/** Why this browser gets no code. */
export type PhoneRefusal =
  | { state: 'unknown' }
  | { state: 'full'; phones: OtherPhone[] }
  | { state: 'replaced'; name: string | null; at: string }

type Body = {
  error?: {
    code: string
    phones?: OtherPhone[]
    opened_on?: { name: string | null; at: string }
  }
}

/** What a failed call says about this phone; undefined if it failed for another reason. */
export function phoneRefusalOf(thrown: unknown): PhoneRefusal | undefined {
  if (!(thrown instanceof TuyauError)) return undefined
  const error = (thrown.response as Body | undefined)?.error
  if (error?.code === 'E_PHONE_NOT_REGISTERED') return { state: 'unknown' }
  if (error?.code === 'E_TOO_MANY_PHONES') return { state: 'full', phones: error.phones ?? [] }
  if (error?.code === 'E_PHONE_REPLACED') return { state: 'replaced', ...error.opened_on! }
  return undefined
}
