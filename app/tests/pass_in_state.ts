import { DateTime } from 'luxon'
import type { PassState } from '#domain/pass_life_cycle'
import { ActivatePass } from '#passes/actions/activate_pass'
import Pass from '#passes/models/pass'
import PassType from '#passes/models/pass_type'
import Student from '#people/models/student'
import { SYSTEM } from '#passes/life/pass_actor'
import { newStudent } from '#tests/students'

type Given = {
  /** Given name of a student of the demonstration, whose passes that are out end first; else somebody new. */
  holder?: string
  kind?: PassType['kind']
  placeId?: string
  facts?: Partial<Pass>
}

/** A pass for now, in one of the states in which something may still be done with it. */
export async function newPass(
  state: Extract<PassState, 'requested' | 'approved' | 'active'>,
  { holder, kind = 'library', placeId, facts = {} }: Given = {}
): Promise<Pass> {
  const student = holder ? await atHand(holder) : await newStudent()
  const { schoolId } = student
  const type = await PassType.findByOrFail({ schoolId, kind })
  const now = DateTime.utc()
  const pass = await Pass.create({
    schoolId,
    studentId: student.id,
    passTypeId: type.id,
    placeId: placeId ?? null,
    state: state === 'requested' ? state : 'approved',
    exclusive: type.exclusive,
    minutes: 10,
    approvalsGiven: state === 'requested' ? 0 : 1,
    secretVersion: 1,
    validFrom: now,
    validUntil: now.plus({ minutes: 10 }),
    ...facts,
  })
  await pass.refresh()
  if (state !== 'active') return pass
  return new ActivatePass().run({ passId: pass.id, schoolId, actor: SYSTEM })
}

async function atHand(givenName: string): Promise<Student> {
  const student = await Student.findByOrFail({ givenName })
  await Pass.query()
    .where({ studentId: student.id, exclusive: true })
    .whereIn('state', ['active', 'overdue'])
    .update({ state: 'ended' })
  return student
}
