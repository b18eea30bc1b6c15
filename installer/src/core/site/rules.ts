import { isIP } from 'node:net'
import { isSiteName, siteNameRule } from '../site_name.js'

/** Says what is wrong with a value, or nothing. Shared by site.yaml and the questions. */
export type Rule = (value: unknown) => string | undefined

const hostName =
  /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

export const siteName: Rule = (value) =>
  typeof value === 'string' && isSiteName(value) ? undefined : `must be ${siteNameRule}`

export const sentence: Rule = (value) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 120 && !/[\r\n]/.test(value)
    ? undefined
    : 'must be one line of 1 to 120 characters'

export const timeZone: Rule = (value) =>
  typeof value === 'string' &&
  (value === 'UTC' || Intl.supportedValuesOf('timeZone').includes(value))
    ? undefined
    : 'must be an IANA time zone like Europe/Madrid'

export const host: Rule = (value) => {
  if (typeof value !== 'string') return 'must be a host name like pass.school.example'
  if (/^https?:/.test(value)) return 'must be the host name alone, without https://'
  if (isIP(value))
    return 'must be a name, not an IP address: browsers ask for the certificate by name'
  if (!hostName.test(value)) return 'must be a host name in lower case, like pass.school.example'
  return undefined
}

export const ownTls: Rule = (value) =>
  value === 'internal' ? undefined : 'must be "internal" (the only kind of this version)'

export const bindAddress: Rule = (value) =>
  typeof value === 'string' && isIP(value) === 4
    ? undefined
    : 'must be an IPv4 address of this machine, 0.0.0.0 for all, or 127.0.0.1 for a trial'

export const port: Rule = (value) =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 65_535
    ? undefined
    : 'must be a whole number from 1 to 65535'

export const emailAddress: Rule = (value) =>
  typeof value === 'string' && email.test(value) ? undefined : 'must be an e-mail address'

export const yesOrNo: Rule = (value) =>
  typeof value === 'boolean' ? undefined : 'must be true or false'
