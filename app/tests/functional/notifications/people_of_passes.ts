import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import type { PassState, PassStep } from '#domain/pass_life_cycle'
import User from '#identity/models/user'
import { deliverOrders } from '#notifications/delivery/deliver_orders'
import { HANDLERS } from '#notifications/delivery/handlers'
import { movePass } from '#passes/life/move_pass'
import { asActor, SYSTEM } from '#passes/life/pass_actor'
import { recordStep } from '#passes/life/record_step'
import Pass from '#passes/models/pass'
import PassType from '#passes/models/pass_type'
import Student from '#people/models/student'
import Place from '#places/models/place'

/** An account of the demonstration, with its roles. */
export async function account(name: string): Promise<User> {
  return User.query().where('email', `${name}@demo.school`).preload('roleAssignments').firstOrFail()
}

/** A pass to the library in its first state, made without asking any rules: they are not what is tested here. */
export async function givenPass(
  holder: string,
  state: PassState,
  own: Partial<Pass> = {}
): Promise<Pass> {
  const user = await account(holder)
  const student = await Student.findByOrFail('userId', user.id)
  const { schoolId } = student
  const type = await PassType.query().where({ schoolId, kind: 'hall' }).firstOrFail()
  const place = await Place.query().where({ schoolId, name: 'Library' }).firstOrFail()
  const at = DateTime.utc()
  return db.transaction(async (trx) => {
    const pass = await Pass.create(
      {
        schoolId,
        studentId: student.id,
        passTypeId: type.id,
        placeId: place.id,
        state,
        validFrom: at,
        validUntil: at.plus({ minutes: 10 }),
        exclusive: false,
        secretVersion: 1,
        ...own,
      },
      { client: trx }
    )
    const actor = own.issuedBy ? asActor({ id: own.issuedBy }) : asActor(user)
    await recordStep(pass, { from: null, actor, at, action: 'pass.made' }, trx)
    return pass
  })
}

export async function move(pass: Pass, step: PassStep, by?: User): Promise<void> {
  await db.transaction(async (trx) => {
    await movePass(pass, step, { actor: by ? asActor(by) : SYSTEM }, trx)
  })
}

/**
 * Maya and Omar learn with Tomás, Ingrid and Yusuf, whatever other classes the demonstration has: so these three have
 * to do with their passes.
 * @returns undoes it
 */
export async function givenClass(): Promise<() => Promise<void>> {
  const { schoolId } = await account('tomas.rivera')
  const section = { id: uuidv7(), school_id: schoolId, name: 'Told about passes' }
  const now = { created_at: new Date(), updated_at: new Date() }
  await db.table('class_sections').insert({ ...section, ...now })
  const enrol = (person: { student_id?: string; teacher_id?: string }) =>
    db
      .table('enrolments')
      .insert({ id: uuidv7(), class_section_id: section.id, created_at: new Date(), ...person })
  for (const name of ['tomas.rivera', 'ingrid.sommer', 'yusuf.demir'])
    await enrol({ teacher_id: (await account(name)).id })
  for (const name of ['maya.lindqvist', 'omar.haddad']) {
    const student = await Student.findByOrFail('userId', (await account(name)).id)
    await enrol({ student_id: student.id })
  }
  return async () => {
    await db.from('class_sections').where('id', section.id).delete()
  }
}

/** What the worker does. */
export const deliver = () => deliverOrders(HANDLERS)

/** Kinds of what a person has been told about a pass, the first first, with `read` or `new`. */
export async function toldAbout(pass: Pass, name: string): Promise<string[]> {
  const rows = await db
    .from('notifications')
    .where({ pass_id: pass.id, user_id: (await account(name)).id })
    .orderBy('created_at')
    .select('kind', 'read_at')
  return rows.map(({ kind, read_at: readAt }) => `${kind} ${readAt ? 'read' : 'new'}`)
}
