import { randomUUID } from 'node:crypto'
import { forgetVerifiers } from '#scanning/school_verifier'
import Checkpoint from '#places/models/checkpoint'
import type PassType from '#passes/models/pass_type'
import { staff, student } from '#tests/client'
import { newGate, phoneOf, scanOf } from '#tests/gate'
import { givenPlace, givenType } from '#tests/given'
import { bringBack } from '#tests/passes'

export type Gate = Awaited<ReturnType<typeof newGate>>

/**
 * A pass of Maya's whose code does not change, so that it can be read again and again; of a kind that no other test
 * asks for.
 */
export async function givenPass(facts: Partial<PassType> = {}) {
  const type = await givenType({
    kind: 'visitor',
    rotating: false,
    reentry: 'refused',
    ...facts,
  })
  /* Types are kept in memory for a while. */
  forgetVerifiers()
  const issuer = await staff()
  const { body: found } = await issuer.get('/api/v1/students?search=Maya')
  const studentId: string = found.students[0].id
  await bringBack(issuer, studentId)
  const order = { student_id: studentId, pass_type_id: type.id }
  const { status, body } = await issuer.post('/api/v1/passes', order)
  if (status !== 201) throw new Error(JSON.stringify(body))
  const phone = await phoneOf(await student(), body.pass.id)
  return { id: body.pass.id as string, studentId, type, code: phone.codeWithoutRotation }
}

/** A gate at a checkpoint of a place of its own. */
export async function gateAt(kind: 'gate' | 'room') {
  const { id: placeId, schoolId } = await givenPlace({ kind })
  const name = `Checkpoint ${randomUUID()}`
  await Checkpoint.create({ schoolId, placeId, name, direction: 'both' })
  return { ...(await newGate(name)), placeId }
}

export async function reasonOf(gate: Gate, code: string, direction: 'in' | 'out', more = {}) {
  const { body } = await gate.scan(scanOf(code, { direction, ...more }))
  return body.reason as string
}

/** A scan as a gate without a network reports it; it let the holder through, now or at another time. */
export const alone = (at = new Date()) => ({
  mode: 'offline',
  local_outcome: 'accepted',
  bundle_seq: 1,
  occurred_at: at.toISOString(),
})
