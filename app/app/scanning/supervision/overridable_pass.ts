import { errors } from '@adonisjs/lucid'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { mayReachStudent } from '#identity/scope'
import { lockPass } from '#passes/life/lock_pass'
import Pass from '#passes/models/pass'
import { isOverridable } from '#scanning/supervision/overridable'
import type { Override } from '#scanning/supervision/override'
import { SUPERVISING } from '#scanning/supervision/supervising_roles'
import { PassNotToBeOverridden } from '#scanning/supervision/supervision_problems'

/**
 * The pass with its holder and type, locked until the transaction ends; a pass of somebody out of the supervisor's
 * reach does not exist.
 * @throws E_ROW_NOT_FOUND, PassNotToBeOverridden
 */
export async function overridablePass(
  { passId, device, supervisor }: Override,
  trx: TransactionClientContract
): Promise<Pass> {
  const pass = await lockPass({ passId, schoolId: device.schoolId }, trx)
  if (!(await mayReachStudent(supervisor, pass.studentId, SUPERVISING, trx)))
    throw new errors.E_ROW_NOT_FOUND(Pass)

  await pass.load('student')
  await pass.load('passType')
  if (!mayBeUsed(pass)) throw new PassNotToBeOverridden()
  return pass
}

/** `student` must be loaded. */
export function mayBeUsed({ state, validFrom, validUntil, student }: Pass): boolean {
  return isOverridable({
    state,
    validFrom: validFrom.toJSDate(),
    validUntil: validUntil.toJSDate(),
    holderStatus: student.status,
  })
}
