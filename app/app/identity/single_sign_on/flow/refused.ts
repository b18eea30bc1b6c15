/** Why a sign-in by a provider came to nothing; the page has the words (`single_sign_on.refused.REASON`). */
export const REASONS = [
  'cancelled',
  'expired',
  'unreachable',
  'untrusted',
  'unknown_account',
  'email_unverified',
  'email_elsewhere',
  'link_needed',
  'taken',
  'disabled',
] as const
export type Reason = (typeof REASONS)[number]

/** Carried to the sign-in page in the address, because the browser comes from elsewhere. */
export class SingleSignOnRefused extends Error {
  constructor(
    readonly reason: Reason,
    options?: ErrorOptions
  ) {
    super(`Single sign-on refused: ${reason}`, options)
  }
}
