import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { isCapacityRefusal, type Refusal } from '#domain/refusal'
import { ActivatePass } from '#passes/actions/activate_pass'
import { PassRefused } from '#passes/activation/pass_refused'
import { SYSTEM } from '#passes/life/pass_actor'
import type Pass from '#passes/models/pass'
import type PassType from '#passes/models/pass_type'
import { givenBuilding, givenClass, givenNoMeetGroup, givenPlace, givenType } from '#tests/given'
import { newPass } from '#tests/pass_in_state'
import { newStudent } from '#tests/students'

/** What became of an attempt: out, in the queue, or refused by something else. */
type Outcome = { studentId: string; state: string; refusal: Refusal | null }

async function approved(studentId: string, type: PassType, placeId: string): Promise<Pass> {
  return newPass('approved', {
    facts: { studentId, passTypeId: type.id, placeId, exclusive: type.exclusive },
  })
}

async function activate({ id: passId, schoolId, studentId }: Pass): Promise<Outcome> {
  try {
    const pass = await new ActivatePass().run({ passId, schoolId, actor: SYSTEM })
    return { studentId, state: pass.state, refusal: pass.refusal }
  } catch (error) {
    if (!(error instanceof PassRefused)) throw error
    return { studentId, state: 'refused', refusal: error.refusal }
  }
}

const out = (outcomes: Outcome[]) => outcomes.filter(({ state }) => state === 'active')

async function outNow(column: string, ids: string[]): Promise<number> {
  const row = await db
    .from('passes')
    .join('places', 'places.id', 'passes.place_id')
    .where('passes.state', 'active')
    .whereIn(column, ids)
    .count('* as total')
    .first()
  return Number(row.total)
}

test.group('Fifty activations at once', () => {
  test('fill a place to its capacity and never beyond; the others wait, and know why', async ({
    assert,
  }) => {
    const type = await givenType()
    const { id: placeId, name } = await givenPlace({ capacity: 7 })
    const students = await Promise.all(Array.from({ length: 50 }, () => newStudent()))
    const passes = await Promise.all(students.map(({ id }) => approved(id, type, placeId)))

    const outcomes = await Promise.all(passes.map(activate))

    assert.lengthOf(out(outcomes), 7)
    assert.equal(await outNow('passes.place_id', [placeId]), 7)
    const others = outcomes.filter(({ state }) => state !== 'active')
    assert.isTrue(others.every(({ state }) => state === 'queued'))
    for (const { refusal } of others) {
      assert.deepEqual(refusal, { reason: 'place_full', params: { place: name }, remedy: 'queue' })
    }
    const entries = await db.from('queue_entries').where('place_id', placeId)
    assert.lengthOf(entries, 43)
  })

  test('let one pass of a student begin, whatever the types', async ({ assert }) => {
    const types = [await givenType(), await givenType({ kind: 'exit' })]
    const { id: placeId } = await givenPlace()
    const { id: studentId } = await newStudent()
    const passes = await Promise.all(
      Array.from({ length: 50 }, (_, index) => approved(studentId, types[index % 2]!, placeId))
    )

    const outcomes = await Promise.all(passes.map(activate))

    assert.lengthOf(out(outcomes), 1)
    const refusals = outcomes.filter(({ state }) => state === 'refused')
    assert.lengthOf(refusals, 49)
    assert.isTrue(refusals.every(({ refusal }) => refusal!.reason === 'already_out'))
  })

  test('keep every capacity, every no-meet group and every student apart, at once', async ({
    assert,
  }) => {
    const runs = fc.asyncProperty(scenario, async (wanted) => {
      const school = await build(wanted)
      const outcomes = await Promise.all(school.passes.map(activate))
      assert.lengthOf(outcomes, wanted.attempts.length)

      const outIds = new Set(out(outcomes).map(({ studentId }) => studentId))
      assert.lengthOf([...outIds], out(outcomes).length, 'a student is out twice')
      for (const [index, place] of school.places.entries()) {
        assert.isAtMost(
          await outNow('passes.place_id', [place.id]),
          wanted.placeCapacities[index]!,
          'too many at a place'
        )
      }
      const ids = school.places.map(({ id }) => id)
      const total = await outNow('passes.place_id', ids)
      assert.equal(total, outIds.size)
      assert.isAtMost(total, wanted.buildingCapacity, 'too many in the building')
      assert.isAtMost(total, wanted.typeCapacity, 'too many of the type')
      for (const group of school.classes) {
        const members = group.filter((id) => outIds.has(id))
        assert.isAtMost(members.length, wanted.classCapacity, 'too many of the class')
      }
      for (const group of school.noMeet) {
        const together = group.filter((id) => outIds.has(id))
        assert.isAtMost(together.length, 1, 'members of a no-meet group are out together')
      }
      for (const { state, refusal } of outcomes) {
        if (state === 'queued') assert.isTrue(isCapacityRefusal(refusal!))
        if (state === 'refused') {
          assert.include(['already_out', 'not_available'], refusal!.reason)
        }
        if (state === 'active') assert.isNull(refusal)
      }
    })
    await fc.assert(runs, { numRuns: 4, endOnFailure: true })
  }).timeout(240_000)
})

const scenario = fc.record({
  placeCapacities: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 3 }),
  buildingCapacity: fc.integer({ min: 1, max: 20 }),
  typeCapacity: fc.integer({ min: 1, max: 20 }),
  classCapacity: fc.integer({ min: 1, max: 5 }),
  noMeetPairs: fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 6 }),
  /** Who goes where. */
  attempts: fc.array(fc.tuple(fc.nat(29), fc.nat(2)), { minLength: 50, maxLength: 50 }),
})
type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never

/** Thirty students in three classes, three or fewer places of one building, one type. */
async function build(wanted: Scenario) {
  const type = await givenType({ capacity: wanted.typeCapacity })
  const buildingId = await givenBuilding(wanted.buildingCapacity)
  const places = await Promise.all(
    wanted.placeCapacities.map((capacity) => givenPlace({ capacity, buildingId }))
  )
  const ids: string[] = []
  for (let index = 0; index < 30; index++) ids.push((await newStudent()).id)
  const classes = [ids.slice(0, 10), ids.slice(10, 20), ids.slice(20)]
  for (const members of classes) await givenClass(members, wanted.classCapacity)

  const noMeet = wanted.noMeetPairs
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => [ids[one]!, ids[other]!])
  for (const pair of noMeet) await givenNoMeetGroup(pair)

  const passes: Pass[] = []
  for (const [student, place] of wanted.attempts) {
    passes.push(await approved(ids[student]!, type, places[place % places.length]!.id))
  }
  return { places, classes, noMeet, passes }
}
