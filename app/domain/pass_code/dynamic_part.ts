import { equalInConstantTime } from './constant_time.js'
import type { PassCrypto, PassSecret } from './pass_crypto.js'
import { writeUuid } from './uuid_bytes.js'

export const STEP_SECONDS = 15
export const DYNAMIC_PART_BYTES = 12

const DOMAIN = new TextEncoder().encode('sp1-dyn')
const STEP_BYTES = 4
const MAC_BYTES = 8

/** The step in which a Unix time (seconds) falls. */
export function stepAt(unixSeconds: number): number {
  return Math.floor(unixSeconds / STEP_SECONDS)
}

/** Makes the 12 bytes that prove, for one step, that the code comes from the holder's phone. */
export async function makeDynamicPart(
  crypto: PassCrypto,
  passKey: PassSecret,
  { passId, step }: { passId: string; step: number }
): Promise<Uint8Array<ArrayBuffer>> {
  const message = dynamicMessage(passId, step)
  const mac = await crypto.mac(passKey, message)
  const bytes = new Uint8Array(DYNAMIC_PART_BYTES)
  bytes.set(message.subarray(message.length - STEP_BYTES))
  bytes.set(mac.subarray(0, MAC_BYTES), STEP_BYTES)
  return bytes
}

/** The step that a dynamic part claims; proven only by {@link dynamicPartIsGood}. */
export function readUnverifiedStep(dynamicPart: Uint8Array): number {
  return new DataView(dynamicPart.buffer, dynamicPart.byteOffset, STEP_BYTES).getUint32(0)
}

/** True when the holder of the pass key made this dynamic part. Its age is not looked at. */
export async function dynamicPartIsGood(
  crypto: PassCrypto,
  passKey: PassSecret,
  { passId, dynamicPart }: { passId: string; dynamicPart: Uint8Array }
): Promise<boolean> {
  const message = dynamicMessage(passId, readUnverifiedStep(dynamicPart))
  const mac = await crypto.mac(passKey, message)
  return equalInConstantTime(mac.subarray(0, MAC_BYTES), dynamicPart.subarray(STEP_BYTES))
}

function dynamicMessage(passId: string, step: number): Uint8Array<ArrayBuffer> {
  const message = new Uint8Array(DOMAIN.length + 16 + STEP_BYTES)
  message.set(DOMAIN)
  writeUuid(passId, message, DOMAIN.length)
  new DataView(message.buffer).setUint32(DOMAIN.length + 16, step)
  return message
}
