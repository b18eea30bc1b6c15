import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { PASS_STEPS, canTake, transition, type PassState } from '#domain/pass_life_cycle'
import { ActivatePass } from '#passes/actions/activate_pass'
import { AdvanceQueue } from '#passes/actions/advance_queue'
import { ApprovePass } from '#passes/actions/approve_pass'
import { CancelPass } from '#passes/actions/cancel_pass'
import { EndPass } from '#passes/actions/end_pass'
import { RevokePass } from '#passes/actions/revoke_pass'
import { SYSTEM } from '#passes/life/pass_actor'
import Pass from '#passes/models/pass'
import { givenBuilding, givenPlace, givenType } from '#tests/given'
import { newPass } from '#tests/pass_in_state'
import { staffUser } from '#tests/staff_user'
import { newStudent } from '#tests/students'

const STUDENTS = 8
const CAPACITIES = [1, 2]

const deed = fc.record({
  do: fc.constantFrom('activate', 'approve', 'end', 'cancel', 'revoke', 'advance'),
  pass: fc.nat(23),
} as const)

test.group('Everything at once', () => {
  test('leaves every pass on a path that exists, and nowhere too many', async ({ assert }) => {
    const teacher = await staffUser('tomas.rivera')

    const runs = fc.asyncProperty(
      fc.array(deed, { minLength: 60, maxLength: 60 }),
      async (deeds) => {
        const { passes, places } = await build()
        const { schoolId } = passes[0]!
        const act = ({ do: verb, pass: index }: (typeof deeds)[number]): Promise<unknown> => {
          const passId = passes[index]!.id
          const own = { passId, schoolId, actor: SYSTEM }
          switch (verb) {
            case 'activate':
              return new ActivatePass().run(own)
            case 'approve':
              return new ApprovePass().run({ passId, approver: teacher })
            case 'end':
              return new EndPass().run(own)
            case 'cancel':
              return new CancelPass().run(own)
            case 'revoke':
              return new RevokePass().run({ passId, actor: teacher, reason: 'a test' })
            case 'advance':
              return new AdvanceQueue().run({ schoolId })
          }
        }
        const outcomes = await Promise.allSettled(deeds.map(act))

        for (const outcome of outcomes) {
          if (outcome.status === 'fulfilled') continue
          assert.include([409, 403], outcome.reason.status, String(outcome.reason.stack))
        }
        const ids = passes.map(({ id }) => id)
        for (const { id, state } of await Pass.query().whereIn('id', ids)) {
          assert.equal(await endOfPath(id), state)
        }
        for (const [index, place] of places.entries()) {
          const out = await Pass.query().where({ placeId: place.id, state: 'active' })
          assert.isAtMost(out.length, CAPACITIES[index]!)
        }
        const waiting = await Pass.query().whereIn('id', ids).where('state', 'queued')
        const entries = await db.from('queue_entries').whereIn('pass_id', ids)
        assert.sameMembers(
          entries.map((entry) => entry.pass_id),
          waiting.map(({ id }) => id)
        )
      }
    )
    await fc.assert(runs, { numRuns: 4, endOnFailure: true })
  }).timeout(240_000)
})

/** Follows the steps written down, each of which must exist and begin where the one before ended. */
async function endOfPath(passId: string): Promise<PassState | undefined> {
  const steps = await db.from('pass_transitions').where('pass_id', passId).orderBy('id')
  let state: PassState | undefined
  for (const { from_state: from, to_state: to } of steps) {
    if (state && from !== state) throw new Error(`${passId}: ${state}, then ${from} → ${to}`)
    const step = PASS_STEPS.find((one) => canTake(from, one) && transition(from, one) === to)
    if (!step) throw new Error(`${passId}: no step leads from ${from} to ${to}`)
    state = to
  }
  return state ?? (await Pass.findOrFail(passId)).state
}

/** Three passes for each of eight students, half of them still to be approved, to two small places. */
async function build() {
  const type = await givenType({ approvalPolicy: 'any_staff', capacity: 3 })
  const buildingId = await givenBuilding(2)
  const places = [
    await givenPlace({ capacity: CAPACITIES[0], buildingId }),
    await givenPlace({ capacity: CAPACITIES[1], buildingId }),
  ]
  const passes: Pass[] = []
  for (let index = 0; index < STUDENTS; index++) {
    const { id: studentId } = await newStudent()
    for (let turn = 0; turn < 3; turn++) {
      const facts = { studentId, passTypeId: type.id, placeId: places[turn % 2]!.id }
      passes.push(await newPass(turn === 0 ? 'requested' : 'approved', { facts }))
    }
  }
  return { passes, places }
}
