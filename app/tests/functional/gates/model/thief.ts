import { ed25519 } from '@noble/curves/ed25519.js'
import type { GateBundle } from '#domain/gate_bundle/gate_bundle'
import { decodeBase64Url } from '#domain/pass_code/base64url'
import { makeDynamicPart } from '#domain/pass_code/dynamic_part'
import type { PassClaims } from '#domain/pass_code/pass_claims'
import { derivePassKey } from '#domain/pass_code/pass_key'
import { assemblePassCode, parsePassCode } from '#domain/pass_code/pass_code_text'
import { passMessage } from '#domain/pass_code/sign_pass'
import { readUnverifiedClaims, writeStaticPart } from '#domain/pass_code/static_part'
import { nodePassCrypto } from '#scanning/node_pass_crypto'

export type Forgery = { how: string; code: string }

/**
 * Somebody who has all that a gate stores, its day keys as if they could be read, and the codes it has scanned. He
 * even knows every claim of the pass he wants to imitate. He lacks its signature.
 */
export class Thief {
  constructor(
    private readonly loot: { bundle: GateBundle; bundleSignature: string; seen: string }
  ) {}

  /** The rotating part is within his power as long as he has the key of the day. */
  async imitate(signedPart: Uint8Array, step: number, day?: number): Promise<string> {
    const { passId, secretVersion } = readUnverifiedClaims(signedPart.subarray(0, 38))
    const { dayKeys } = this.loot.bundle
    const own = dayKeys.find(({ from, until }) => from <= step * 15 && step * 15 < until)
    const { key } = day === undefined ? own! : dayKeys[day]!
    const dayKey = nodePassCrypto.importDayKey(decodeBase64Url(key))
    const passKey = await derivePassKey(nodePassCrypto, await dayKey, { passId, secretVersion })
    const part = await makeDynamicPart(nodePassCrypto, passKey, { passId, step })
    return assemblePassCode(signedPart, part)
  }

  /** Every way he has to put something in the place of the signature. */
  async forge(wanted: PassClaims, step: number): Promise<Forgery[]> {
    const { bundle, bundleSignature, seen } = this.loot
    const { signature: seenSignature } = parsePassCode(seen)
    const seeds = [
      { name: 'a key of his own', seed: new Uint8Array(32).fill(7) },
      ...bundle.dayKeys.map(({ key }, day) => ({
        name: `the key of day ${day} as a signing key`,
        seed: decodeBase64Url(key),
      })),
      ...bundle.keys.map(({ x }) => ({
        name: 'a public key as a private one',
        seed: decodeBase64Url(x),
      })),
    ]
    const forgeries: Forgery[] = []
    for (const { keyIndex } of [...bundle.keys, { keyIndex: 255 }]) {
      const claims = { ...wanted, keyIndex }
      const staticPart = writeStaticPart(claims)
      const add = async (how: string, signature: Uint8Array) => {
        const signedPart = Buffer.concat([staticPart, signature])
        forgeries.push({ how, code: await this.imitate(signedPart, step) })
        forgeries.push({ how: `${how}, not rotating`, code: assemblePassCode(signedPart) })
      }
      await add('nothing', new Uint8Array(64))
      await add('the signature of another pass', seenSignature)
      await add('the signature of the bundle', decodeBase64Url(bundleSignature))
      for (const { name, seed } of seeds) {
        await add(name, ed25519.sign(passMessage(bundle.schoolId, staticPart), seed))
      }
    }
    return forgeries
  }

  /** The pass he has seen, with one thing changed that he would like to be otherwise. */
  async improve(step: number, wanted: PassClaims): Promise<Forgery[]> {
    const { staticPart, signature } = parsePassCode(this.loot.seen)
    const seen = readUnverifiedClaims(staticPart)
    const wishes: { [how: string]: Partial<PassClaims> } = {
      'another pass': { passId: wanted.passId },
      'another place in the list of revoked passes': { statusIndex: wanted.statusIndex + 1000 },
      'a longer life': { expires: seen.expires + 3600 },
      'an earlier beginning': { notBefore: seen.notBefore - 60 },
      'a code that needs not rotate': { flags: { ...seen.flags, rotating: false } },
      'more than one use': { flags: { ...seen.flags, singleUse: false } },
      'no look at the photo': { flags: { ...seen.flags, photoCheck: !seen.flags.photoCheck } },
      'a newer secret': { secretVersion: seen.secretVersion + 1 },
      'another type': { passType: (seen.passType + 1) % 256 },
    }
    return Promise.all(
      Object.entries(wishes).map(async ([how, wish]) => {
        const signedPart = Buffer.concat([writeStaticPart({ ...seen, ...wish }), signature])
        return { how, code: await this.imitate(signedPart, step) }
      })
    )
  }
}
