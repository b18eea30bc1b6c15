import { readEnrolmentCode } from '#domain/enrolment_code'
import { api } from '../api/client.js'
import { storeKioskToken } from '../kiosk/kiosk_token.js'
import { storeToken } from './device_token.js'

const IN_ADDRESS = '#enrol='

/** A code works once, so it is kept by this page alone and written nowhere. */
let taken: string | undefined

/**
 * Takes the code out of a link such as `/gate#enrol=…`, so that it is neither in the address bar nor in the history.
 * @returns whether there was one
 */
export function takeCodeOutOfAddress(): boolean {
  const { pathname, search, hash } = window.location
  if (!/^\/(gate|kiosk)$/.test(pathname) || !hash.startsWith(IN_ADDRESS)) return false
  taken = decodeURIComponent(hash.slice(IN_ADDRESS.length))
  history.replaceState(history.state, '', pathname + search)
  return true
}

/** The code of the link that was followed, if there was one; asking again gives none. */
export function takenCode(): string | undefined {
  const code = taken
  taken = undefined
  return code
}

/** Whether somebody has typed a code, and not a token. */
export const isCode = (typed: string) => readEnrolmentCode(typed) !== null

/**
 * Makes this browser the device of a code, and keeps the token. The code of a kiosk makes it a kiosk wherever it is
 * typed, for it has been used then.
 * @throws TuyauError
 */
export async function enrolThisBrowser(
  secret: string
): Promise<{ token: string; kind: 'gate' | 'kiosk' }> {
  const { token, device } = await api.device.enrol({ body: { secret } })
  if (device.kind === 'gate') storeToken(token)
  else storeKioskToken(token)
  return { token, kind: device.kind }
}
