import { makeDynamicPart, stepAt } from '#domain/pass_code/dynamic_part'
import { assemblePassCode } from '#domain/pass_code/pass_code_text'
import { derivePassKey } from '#domain/pass_code/pass_key'
import { schoolDayAt } from '#domain/school_day'
import db from '@adonisjs/lucid/services/db'
import School from '#identity/models/school'
import { dayKeyOf } from '#passes/keys/day_keys'
import { signedPartOf } from '#passes/activation/sign'
import type Pass from '#passes/models/pass'
import type PassType from '#passes/models/pass_type'
import { nodePassCrypto } from '#scanning/node_pass_crypto'
import { forgetVerifiers } from '#scanning/school_verifier'
import { givenType } from '#tests/given'
import { newPass } from '#tests/pass_in_state'
import { newStudent } from '#tests/students'

/** A pass of one history, and the phone that shows it. */
export type ShownPass = {
  id: string
  singleUse: boolean
  /** The code the phone makes so many steps of 15 s from now: clocks of phones differ, and pictures are old. */
  code(stepsFromNow: number): Promise<{ code: string; step: number }>
}

export type Types = { singleUse: PassType; multiUse: PassType }

/** Types whose passes may be out together, so that one student does for all histories. */
export async function givenTypes(): Promise<Types> {
  const shared = { exclusive: false, maxMinutes: 120, defaultMinutes: 120 }
  const types = {
    singleUse: await givenType({ ...shared, singleUse: true }),
    multiUse: await givenType({ ...shared, singleUse: false }),
  }
  forgetVerifiers()
  return types
}

/** Makes passes that are out, for an hour unless said otherwise: so a code of some minutes ago was once a good one. */
export async function passMaker(types: Types) {
  const school = await School.ofThisSite()
  const { id: studentId } = await newStudent()

  return async (singleUse: boolean, { begun = 'an hour ago' } = {}): Promise<ShownPass> => {
    const passTypeId = (singleUse ? types.singleUse : types.multiUse).id
    const facts = { studentId, passTypeId, exclusive: false, minutes: 120 }
    const pass = await newPass('active', { facts })
    if (begun !== 'now') await beginAnHourAgo(pass, singleUse ? types.singleUse : types.multiUse)
    const dayKey = (step: number) => dayKeyOf(school.id, schoolDayAt(step * 15, school.timeZone))
    return {
      id: pass.id,
      singleUse,
      async code(stepsFromNow) {
        const step = stepAt(Date.now() / 1000) + stepsFromNow
        const key = nodePassCrypto.importDayKey(await dayKey(step))
        const passKey = await derivePassKey(nodePassCrypto, await key, {
          passId: pass.id,
          secretVersion: pass.secretVersion,
        })
        const part = await makeDynamicPart(nodePassCrypto, passKey, { passId: pass.id, step })
        return { code: assemblePassCode(pass.signedPart!, part), step }
      },
    }
  }
}

async function beginAnHourAgo(pass: Pass, type: PassType): Promise<void> {
  pass.validFrom = pass.validFrom.minus({ hours: 1 })
  pass.validUntil = pass.validFrom.plus({ hours: 2 })
  pass.signedPart = await db.transaction((trx) => signedPartOf(pass, type, trx))
  await pass.save()
}
