import type IdentityProvider from '#identity/single_sign_on/models/identity_provider'
import { normaliseEmail } from '#identity/models/user'
import { SingleSignOnRefused } from '#identity/single_sign_on/flow/refused'

/** What a provider says about a person, of an ID token whose signature was right. */
export type Claims = { iss: string; sub: string; [claim: string]: unknown }

const GOOGLE = 'https://accounts.google.com'
const MICROSOFT = 'https://login.microsoftonline.com/'

/**
 * The e-mail address that counts for finding or making an account: verified, and of a domain of the school. Google
 * vouches for addresses of a domain only with `hd`; Microsoft says in `xms_edov` that the domain is the tenant's.
 * @throws SingleSignOnRefused
 */
export function schoolEmail(claims: Claims, { emailDomains }: IdentityProvider): string {
  const { iss, email, email_verified: verified, xms_edov: ofTenant, hd } = claims
  const [, domain] = typeof email === 'string' ? (/^[^@\s]{1,64}@([^@\s]+)$/.exec(email) ?? []) : []
  if (!domain) throw new SingleSignOnRefused('email_unverified')

  const ownedByTenant = iss.startsWith(MICROSOFT) && [true, 1, '1'].some((yes) => yes === ofTenant)
  if (verified !== true && !ownedByTenant) throw new SingleSignOnRefused('email_unverified')

  const isOurs = (name: unknown) => emailDomains.some((ours) => ours === String(name).toLowerCase())
  if (!isOurs(domain)) throw new SingleSignOnRefused('email_elsewhere')
  if (iss === GOOGLE && !isOurs(hd)) throw new SingleSignOnRefused('email_elsewhere')
  return normaliseEmail(email as string)
}

/** Whether the provider has asked for a second factor. `amr` (RFC 8176) counts more than what the school has set. */
export function hasSecondFactor({ amr }: Claims, provider: IdentityProvider): boolean {
  return provider.trustsSecondFactor && (!Array.isArray(amr) || amr.includes('mfa'))
}

/** The values of a claim that is a text or a list of texts. */
export function valuesOf(claims: Claims, claim: string): string[] {
  const value = Object.hasOwn(claims, claim) ? claims[claim] : undefined
  return [value].flat().filter((one) => typeof one === 'string')
}
