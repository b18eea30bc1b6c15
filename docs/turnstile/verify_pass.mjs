/*
 * Verifies a Student Pass code (SP1, docs/pass-code.md) with WebCrypto alone: Node 20, or a browser.
 *   await verifyPass(text, { schoolId, now, mode, keys, dayKeys, longestLifetimes })
 *     → { valid: true, passId, passType, flags, statusIndex, step } or { valid: false, reason }
 * now: Unix seconds by the school's clock · mode: 'online' or 'offline' · keys: [{ keyIndex, state, x }]
 * dayKeys: [{ from, until, key }] · longestLifetimes: { passType: seconds }
 */
const { subtle } = globalThis.crypto
const ascii = (text) => new TextEncoder().encode(text)
const joined = (...parts) => new Uint8Array(parts.flatMap((part) => [...part]))
const base64url = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
const uuidBytes = (uuid) =>
  Uint8Array.from(uuid.replaceAll('-', '').match(/../g), (hex) => parseInt(hex, 16))
const refused = (reason) => ({ valid: false, reason })

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

/** RFC 9285, canonical only; undefined for anything else. */
function base45(text) {
  const bytes = []
  for (let at = 0; at < text.length; at += 3) {
    const digits = [...text.slice(at, at + 3)].map((character) => ALPHABET.indexOf(character))
    if (digits.length < 2 || digits.includes(-1)) return undefined
    const value = digits.reduceRight((sum, digit) => sum * 45 + digit, 0)
    if (value > (digits.length === 3 ? 0xffff : 0xff)) return undefined
    bytes.push(...(digits.length === 3 ? [value >> 8, value & 0xff] : [value]))
  }
  return Uint8Array.from(bytes)
}

/** Libraries disagree about keys and signatures at the edges (RFC 8032, 5.1.7): refuse these first. */
const PRIME = 2n ** 255n - 19n
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n
const SMALL_ORDER_Y = [
  0n,
  1n,
  PRIME - 1n,
  0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
  0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n,
]
const number = (bytes) => [...bytes].reduceRight((sum, byte) => (sum << 8n) + BigInt(byte), 0n)
function isStrictPoint(bytes) {
  const y = number(bytes) & (2n ** 255n - 1n)
  return bytes.length === 32 && y < PRIME && !SMALL_ORDER_Y.includes(y)
}

async function isSigned(publicKey, message, signature) {
  if (!isStrictPoint(signature.subarray(0, 32)) || number(signature.subarray(32)) >= ORDER)
    return false
  const key = await subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify'])
  return subtle.verify('Ed25519', key, signature, message)
}

async function isMac(dayKey, { passIdBytes, secretVersion }, dynamic) {
  const secret = await subtle.importKey('raw', dayKey, 'HKDF', false, ['deriveKey'])
  const hkdf = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(0),
    info: joined(passIdBytes, secretVersion),
  }
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 }
  const passKey = await subtle.deriveKey(hkdf, secret, hmac, false, ['sign'])
  const message = joined(ascii('sp1-dyn'), passIdBytes, dynamic.subarray(0, 4))
  const mac = new Uint8Array(await subtle.sign('HMAC', passKey, message)).subarray(0, 8)
  return mac.reduce((difference, byte, at) => difference | (byte ^ dynamic[4 + at]), 0) === 0
}

export async function verifyPass(text, { schoolId, now, mode, keys, dayKeys, longestLifetimes }) {
  const bytes = text.length <= 255 && text.startsWith('SP1:') ? base45(text.slice(4)) : undefined
  if (!bytes || (bytes.length !== 102 && bytes.length !== 114)) return refused('unknown')
  const [version, keyIndex, passType, flagBits] = bytes
  if (version !== 1 || flagBits > 15) return refused('unknown')

  const key = keys.find((one) => one.keyIndex === keyIndex && /^(active|retiring)$/.test(one.state))
  const publicKey = key && base64url(key.x ?? key.jwk.x)
  if (!key || !isStrictPoint(publicKey)) return refused('unknown_key')
  const message = joined(ascii('studentpass/sp1\0'), uuidBytes(schoolId), bytes.subarray(0, 38))
  if (!(await isSigned(publicKey, message, bytes.subarray(38, 102))))
    return refused('bad_signature')

  const view = new DataView(bytes.buffer)
  const [statusIndex, notBefore, expires] = [20, 24, 28].map((offset) => view.getUint32(offset))
  const longest = longestLifetimes[passType]
  if (!(notBefore < expires && expires - notBefore <= longest)) return refused('unknown')
  if (!(now >= notBefore)) return refused('not_yet_valid')
  if (!(now < expires)) return refused('expired')

  const names = ['rotating', 'singleUse', 'photoCheck', 'printed']
  const flags = Object.fromEntries(names.map((name, bit) => [name, (flagBits & (1 << bit)) !== 0]))
  const passIdBytes = bytes.subarray(4, 20)
  const hex = [...passIdBytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const passId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  const good = { valid: true, passId, passType, flags, statusIndex, step: null }
  if (bytes.length === 102) return flags.rotating ? refused('code_stale') : good

  const step = view.getUint32(102)
  const [behind, ahead] = mode === 'online' ? [2, 1] : [4, 4]
  const fromNow = step - Math.floor(now / 15)
  const inWindow = fromNow >= -behind && fromNow <= ahead
  const day = dayKeys.find(({ from, until }) => from <= step * 15 && step * 15 < until)
  if (!day) return refused(inWindow ? 'unknown_key' : 'code_stale')
  const pass = { passIdBytes, secretVersion: bytes.subarray(36, 38) }
  if (!(await isMac(base64url(day.key), pass, bytes.subarray(102)))) return refused('bad_signature')
  return inWindow ? { ...good, step } : refused('code_stale')
}
