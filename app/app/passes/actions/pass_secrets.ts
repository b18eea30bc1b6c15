import { DateTime } from 'luxon'
import { derivePassKey } from '#domain/pass_code/pass_key'
import School from '#identity/models/school'
import { dayKeyOf } from '#passes/keys/day_keys'
import { dayWordOf } from '#passes/keys/day_word'
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
  /** The number of the day's word (domain/word_of_day.ts). */
  word: number
}

/** How long a phone shows the code without a network. */
const OFFLINE_HOURS = 48

/** What the holder's phone needs to show the code for 48 hours without a network: the keys of the days they touch. */
export async function passSecrets(pass: Pass): Promise<DaySecret[]> {
  const school = await School.findOrFail(pass.schoolId)
  const now = DateTime.now().setZone(school.timeZone)
  const end = now.plus({ hours: OFFLINE_HOURS })
  const days = []
  for (let day = now.startOf('day'); day < end; day = day.plus({ days: 1 })) days.push(day)
  return Promise.all(days.map((day) => passSecretOf(pass, day)))
}

/** @param start the first moment of a day of the school */
export async function passSecretOf(pass: Pass, start: DateTime): Promise<DaySecret> {
  const day = start.toISODate()!
  const dayKey = await dayKeyOf(pass.schoolId, day)
  const key = await derivePassKey(nodePassCrypto, await nodePassCrypto.importDayKey(dayKey), {
    passId: pass.id,
    secretVersion: pass.secretVersion,
  })
  return {
    day,
    from: start.toUnixInteger(),
    until: start.plus({ days: 1 }).toUnixInteger(),
    key: Buffer.from(key as Uint8Array).toString('base64url'),
    word: dayWordOf(dayKey),
  }
}
