/** By what somebody showed first who they are. */
export type FirstFactor = 'password' | 'passkey' | 'single_sign_on'

/** By what they showed it again; `provider`: the school's sign-in service asked for it. */
export type SecondFactor = 'totp' | 'recovery_code' | 'passkey' | 'provider'

export type Proved = { first: FirstFactor; second?: SecondFactor }

/** What somebody can be asked for, or told to set up, before a session begins. */
export type SecondFactorMethod = 'totp' | 'passkey' | 'recovery_code'
