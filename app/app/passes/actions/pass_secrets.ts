import { DateTime } from 'luxon'
import { derivePassKey } from '#domain/pass_code/pass_key'
import School from '#identity/models/school'
import { dayKeyOf } from '#passes/keys/day_keys'
import type Pass from '#passes/models/pass'
import { nodePassCrypto } from '#scanning/node_pass_crypto'

export type DaySecret = {
  /** `YYYY-MM-DD` in the school's time zone. */
  day: string
  /** First second of the day, and first second after it (Unix time). */
  from: number
  until: number
  /** K_pass of that day, base64url of 32 bytes. */
  key: string
}

/** What the holder's phone needs to show the code today and tomorrow without a network. */
export async function passSecrets(pass: Pass): Promise<DaySecret[]> {
  const school = await School.findOrFail(pass.schoolId)
  const today = DateTime.now().setZone(school.timeZone).startOf('day')
  return Promise.all([today, today.plus({ days: 1 })].map((day) => secretOf(pass, day)))
}

async function secretOf(pass: Pass, start: DateTime): Promise<DaySecret> {
  const day = start.toISODate()!
  const dayKey = nodePassCrypto.importDayKey(await dayKeyOf(pass.schoolId, day))
  const key = await derivePassKey(nodePassCrypto, await dayKey, {
    passId: pass.id,
    secretVersion: pass.secretVersion,
  })
  return {
    day,
    from: start.toUnixInteger(),
    until: start.plus({ days: 1 }).toUnixInteger(),
    key: Buffer.from(key as Uint8Array).toString('base64url'),
  }
}
