import { KeyringEntry } from '#domain/pass_code/keyring'
import { assemblePassCode } from '#domain/pass_code/pass_code_text'
import type { HeldRoster } from '#domain/gate_bundle/roster_parcel'
import { assembleRoster, knownParts, readParcel } from '#domain/gate_bundle/roster_parcel'
import { holderOf } from '#domain/gate_bundle/roster_lookup'
import { openRoster } from '#domain/gate_bundle/roster_manifest'
import School from '#identity/models/school'
import { RequestPass } from '#passes/actions/request_pass'
import { SYSTEM } from '#passes/life/pass_actor'
import type Pass from '#passes/models/pass'
import type PassType from '#passes/models/pass_type'
import SigningKey from '#passes/models/signing_key'
import type Student from '#people/models/student'
import { forgetRosters } from '#scanning/bundle/school_roster'
import { nodePassCrypto } from '#scanning/node_pass_crypto'
import { addressOf } from '#tests/client'

/** A pass that is active at once. */
export function passOf({ id: studentId, schoolId }: Student, { id: passTypeId }: PassType) {
  return new RequestPass().run({ studentId, schoolId, passTypeId, minutes: 30, actor: SYSTEM })
}

/** Asks for the roster as a gate does that holds one or none; as if the last question were long ago. */
export async function fetchRoster(token: string, held?: { etag: string; roster: HeldRoster }) {
  forgetRosters()
  const known = held ? `?known=${knownParts(held.roster.manifest.parts)}` : ''
  const headers = {
    Authorization: `Bearer ${token}`,
    ...(held ? { 'If-None-Match': held.etag } : {}),
  }
  return fetch(addressOf(`/api/v1/gate-roster${known}`), { headers })
}

/** Takes a roster over as a gate does, and says how many bytes came. */
export async function takeRoster(token: string, held?: { etag: string; roster: HeldRoster }) {
  const response = await fetchRoster(token, held)
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`)
  const parcel = new Uint8Array(await response.arrayBuffer())
  const { signed, rest } = readParcel(parcel)
  const manifest = await openRoster(signed, await trust())
  const roster = await assembleRoster(manifest, rest, held?.roster ?? null)
  return {
    etag: response.headers.get('etag')!,
    parcel,
    roster,
    sent: rest.length,
    async holderOf(pass: Pick<Pass, 'signedPart'>) {
      return holderOf(assemblePassCode(pass.signedPart!), roster, Date.now() / 1000)
    },
  }
}

async function trust() {
  const { id: schoolId } = await School.ofThisSite()
  const keys = await SigningKey.query().where({ schoolId })
  return {
    schoolId,
    crypto: nodePassCrypto,
    findKey(index: number) {
      const key = keys.find(({ keyIndex }) => keyIndex === index)
      return key && new KeyringEntry(key)
    },
  }
}
