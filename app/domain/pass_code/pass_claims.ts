/** What a pass says about itself. Times are Unix seconds; ids are lowercase UUIDs. */
export interface PassClaims {
  /** Which of the school's signing keys signed, 0–255. */
  keyIndex: number
  /** The school's number of the pass type, 0–255. */
  passType: number
  flags: PassFlags
  passId: string
  /** Position in the revoked and suspended lists, 0–2³²−1. */
  statusIndex: number
  /** The first second at which the pass is valid. */
  notBefore: number
  /** The first second at which the pass is valid no more. */
  expires: number
  /** Where the pass holds: the school's number of a set of checkpoints, 0–65535. */
  scope: number
  /** How the pass is to be treated: the school's number of a policy, 0–65535. */
  policy: number
  /** Rises when the pass gets a new secret, 0–65535. */
  secretVersion: number
}

export interface PassFlags {
  /** The code must carry a dynamic part; a screenshot is worth nothing. */
  rotating: boolean
  /** Accepted once. */
  singleUse: boolean
  /** Staff compare the photo before letting the holder through. */
  photoCheck: boolean
  /** Issued for paper, so no dynamic part can be expected. */
  printed: boolean
}

const LARGEST: Record<NumericClaim, number> = {
  keyIndex: 0xff,
  passType: 0xff,
  statusIndex: 0xffffffff,
  notBefore: 0xffffffff,
  expires: 0xffffffff,
  scope: 0xffff,
  policy: 0xffff,
  secretVersion: 0xffff,
}

export type NumericClaim = Exclude<keyof PassClaims, 'flags' | 'passId'>

/** A claim does not fit its field in the static part. */
export class PassClaimOutOfRange extends Error {
  readonly code = 'E_PASS_CLAIM_OUT_OF_RANGE'
  readonly status = 422
  readonly remedy: string
  readonly claim: NumericClaim
  readonly value: number

  constructor(claim: NumericClaim, value: number) {
    super(`The claim ${claim} is ${value}`)
    this.name = 'PassClaimOutOfRange'
    this.claim = claim
    this.value = value
    this.remedy = `Use a whole number from 0 to ${LARGEST[claim]}.`
  }
}

/** A pass would expire before, or in the second in which, it begins. */
export class PassValidityInverted extends Error {
  readonly code = 'E_PASS_VALIDITY_INVERTED'
  readonly status = 422
  readonly remedy = 'Let the pass expire at least one second after it begins.'

  constructor({ notBefore, expires }: { notBefore: number; expires: number }) {
    super(`The pass begins at ${notBefore} and expires at ${expires}`)
    this.name = 'PassValidityInverted'
  }
}

/**
 * Checks that every claim fits its field and that the pass is valid for at least one second.
 * @throws PassClaimOutOfRange, PassValidityInverted
 */
export function assertClaimsInRange(claims: PassClaims): void {
  for (const claim of Object.keys(LARGEST) as NumericClaim[]) {
    const value = claims[claim]
    if (!Number.isInteger(value) || value < 0 || value > LARGEST[claim]) {
      throw new PassClaimOutOfRange(claim, value)
    }
  }
  if (claims.notBefore >= claims.expires) throw new PassValidityInverted(claims)
}
