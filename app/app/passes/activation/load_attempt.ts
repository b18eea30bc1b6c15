import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { DateTime } from 'luxon'
import School from '#identity/models/school'
import type { Attempt } from '#passes/activation/guard'
import type Pass from '#passes/models/pass'
import PassType from '#passes/models/pass_type'
import Student from '#people/models/student'
import Place from '#places/models/place'
import { accommodationsOf } from '#rules/actions/accommodations_of'

/** Reads what the guards need to know about a pass. */
export async function loadAttempt(
  pass: Pass,
  at: DateTime,
  trx: TransactionClientContract
): Promise<Attempt> {
  const client = { client: trx }
  const type = await PassType.findOrFail(pass.passTypeId, client)
  const { queuePriority, extraMinutes } = await accommodationsOf(pass.studentId, at, trx)
  return {
    pass,
    at,
    type,
    student: await Student.findOrFail(pass.studentId, client),
    place: pass.placeId ? await Place.findOrFail(pass.placeId, client) : null,
    origin: pass.originPlaceId ? await Place.findOrFail(pass.originPlaceId, client) : null,
    school: await School.findOrFail(pass.schoolId, client),
    minutes: pass.minutes ?? type.defaultMinutes,
    queuePriority: queuePriority ? 1 : 0,
    extraMinutes,
  }
}
