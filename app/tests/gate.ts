import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import { assemblePassCode } from '#domain/pass_code/pass_code_text'
import { makeDynamicPart, stepAt } from '#domain/pass_code/dynamic_part'
import { nodePassCrypto } from '#scanning/node_pass_crypto'
import { addressOf, answerOf, type Client } from '#tests/client'
import School from '#identity/models/school'
import { passSecretOf, type DaySecret } from '#passes/actions/pass_secrets'
import Pass from '#passes/models/pass'
import { EnrolDevice } from '#scanning/actions/enrol_device'
import { DEMONSTRATION } from '#tests/demonstration'

/** Sends a body to the scan endpoint as the demonstration's gate does. */
export async function postScan(body: string | object, token = DEMONSTRATION.gateToken) {
  const response = await fetch(addressOf('/api/v1/scans'), {
    method: 'POST',
    headers: { 'Authorization': `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return answerOf(response)
}

/** A gate of its own: what it sends does not count against the limit of another. */
export async function newGate(checkpointName = 'Main gate') {
  const school = await School.ofThisSite()
  const name = `Gate ${randomUUID()}`
  const { device, token } = await new EnrolDevice().run({
    schoolId: school.id,
    name,
    checkpointName,
  })
  return { device, token, scan: (body: string | object) => postScan(body, token) }
}

/** The body of a scan of a code, with a fresh nonce. */
export function scanOf(code: string, more: object = {}) {
  return {
    nonce: randomUUID(),
    code,
    direction: 'out',
    occurred_at: new Date().toISOString(),
    mode: 'online',
    ...more,
  }
}

/** Makes a client one of the two phones of its student, in place of the older if need be. */
export async function usePhone(holder: Client) {
  const { status } = await holder.post('/api/v1/my/phones', { replace_oldest: true })
  if (status !== 200) throw new Error(`the phone was not registered: ${status}`)
}

const covers = (unixSeconds: number) => (day: DaySecret) =>
  day.from <= unixSeconds && unixSeconds < day.until

/** The phone had it before midnight; a test that looks back over midnight asks too late. */
async function secretAt(passId: string, unixSeconds: number): Promise<DaySecret> {
  const { timeZone } = await School.ofThisSite()
  const moment = DateTime.fromSeconds(unixSeconds, { zone: timeZone })
  return passSecretOf(await Pass.findOrFail(passId), moment.startOf('day'))
}

/** What the server gives the holder's phone, and the code the phone makes of it at a moment. */
export async function phoneOf(holder: Client, passId: string) {
  await usePhone(holder)
  const { body } = await holder.get(`/api/v1/my/passes/${passId}/code`)
  const signedPart = Buffer.from(body.signed_part, 'base64url')
  return {
    codeWithoutRotation: assemblePassCode(signedPart),
    async codeAt(unixSeconds: number) {
      const day = body.keys.find(covers(unixSeconds)) ?? (await secretAt(passId, unixSeconds))
      const passKey = await nodePassCrypto.importPassKey(Buffer.from(day.key, 'base64url'))
      const step = stepAt(unixSeconds)
      const dynamicPart = await makeDynamicPart(nodePassCrypto, passKey, { passId, step })
      return assemblePassCode(signedPart, dynamicPart)
    },
    codeNow() {
      return this.codeAt(Date.now() / 1000)
    },
  }
}
