import { MalformedPassCode } from './malformed_pass_code.js'
import { assertClaimsInRange, type PassClaims, type PassFlags } from './pass_claims.js'
import { readUuid, writeUuid } from './uuid_bytes.js'

export const STATIC_PART_BYTES = 38
export const PASS_ID_OFFSET = 4
export const SECRET_VERSION_OFFSET = 36

const VERSION = 1
const FLAG = { rotating: 1, singleUse: 2, photoCheck: 4, printed: 8 } as const
const KNOWN_FLAGS = FLAG.rotating | FLAG.singleUse | FLAG.photoCheck | FLAG.printed

/**
 * Writes the claims as the 38 bytes that are signed, big-endian.
 * @throws PassClaimOutOfRange, PassValidityInverted, NotUuid
 */
export function writeStaticPart(claims: PassClaims): Uint8Array<ArrayBuffer> {
  assertClaimsInRange(claims)
  const bytes = new Uint8Array(STATIC_PART_BYTES)
  const view = new DataView(bytes.buffer)
  bytes[0] = VERSION
  bytes[1] = claims.keyIndex
  bytes[2] = claims.passType
  bytes[3] = flagsToByte(claims.flags)
  writeUuid(claims.passId, bytes, PASS_ID_OFFSET)
  view.setUint32(20, claims.statusIndex)
  view.setUint32(24, claims.notBefore)
  view.setUint32(28, claims.expires)
  view.setUint16(32, claims.scope)
  view.setUint16(34, claims.policy)
  view.setUint16(SECRET_VERSION_OFFSET, claims.secretVersion)
  return bytes
}

/**
 * Reads the claims out of a static part. Nothing is proven by this: only verifyPassCode may turn
 * them into claims to act upon.
 * @throws MalformedPassCode when the version or a flag bit is unknown
 */
export function readUnverifiedClaims(staticPart: Uint8Array): PassClaims {
  if (staticPart.length !== STATIC_PART_BYTES) {
    const detail = staticPart.length < STATIC_PART_BYTES ? 'truncated' : 'trailing_bytes'
    throw new MalformedPassCode(detail, `A static part has ${STATIC_PART_BYTES} bytes`)
  }
  const view = new DataView(staticPart.buffer, staticPart.byteOffset, STATIC_PART_BYTES)
  if (view.getUint8(0) !== VERSION) {
    throw new MalformedPassCode('unknown_version', `Version ${view.getUint8(0)} is not known`)
  }
  if ((view.getUint8(3) & ~KNOWN_FLAGS) !== 0) {
    throw new MalformedPassCode('unknown_flags', 'A flag bit is set that this version lacks')
  }
  return {
    keyIndex: view.getUint8(1),
    passType: view.getUint8(2),
    flags: flagsFromByte(view.getUint8(3)),
    passId: readUuid(staticPart, PASS_ID_OFFSET),
    statusIndex: view.getUint32(20),
    notBefore: view.getUint32(24),
    expires: view.getUint32(28),
    scope: view.getUint16(32),
    policy: view.getUint16(34),
    secretVersion: view.getUint16(SECRET_VERSION_OFFSET),
  }
}

function flagsToByte(flags: PassFlags): number {
  return (
    (flags.rotating ? FLAG.rotating : 0) |
    (flags.singleUse ? FLAG.singleUse : 0) |
    (flags.photoCheck ? FLAG.photoCheck : 0) |
    (flags.printed ? FLAG.printed : 0)
  )
}

function flagsFromByte(byte: number): PassFlags {
  return {
    rotating: (byte & FLAG.rotating) !== 0,
    singleUse: (byte & FLAG.singleUse) !== 0,
    photoCheck: (byte & FLAG.photoCheck) !== 0,
    printed: (byte & FLAG.printed) !== 0,
  }
}
