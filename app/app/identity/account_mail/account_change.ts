/** What the owner of an account is told by e-mail, whoever did it. */
export const ACCOUNT_CHANGES = [
  'password',
  'email',
  'second_factor',
  'second_factor_reset',
  'recovery_code_used',
  'passkey_added',
  'passkey_removed',
] as const

export type AccountChange = (typeof ACCOUNT_CHANGES)[number]
