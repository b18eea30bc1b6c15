import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import School from '#identity/models/school'
import User from '#identity/models/user'
import PassType from '#passes/models/pass_type'
import { SchoolVerifier } from '#scanning/school_verifier'
import { signedIn, staff, student, type Client } from '#tests/client'
import { auditOf } from '#tests/functional/audit/audit_of'
import { newGate, phoneOf, scanOf } from '#tests/gate'

const TYPES = '/api/v1/admin/pass-types'
const settings = (more: object = {}) => ({
  name: `Type ${randomUUID().slice(0, 8)}`,
  kind: 'event',
  exclusive: false,
  ignores_limits: true,
  ignores_blackouts: true,
  single_use: false,
  rotating: true,
  default_minutes: 30,
  max_minutes: 90,
  ...more,
})

async function created(admin: Client, more: object = {}) {
  const { status, body } = await admin.post(TYPES, settings(more))
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body.pass_type
}

async function issued(admin: Client, typeId: string, minutes?: number) {
  const { body: found } = await admin.get('/api/v1/students?search=Maya')
  const { status, body } = await admin.post('/api/v1/passes', {
    student_id: found.students[0].id,
    pass_type_id: typeId,
    minutes,
  })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body.pass as { id: string }
}

test.group('Pass types', () => {
  test('are added with every setting', async ({ assert }) => {
    const admin = await staff()
    const approver = await User.findByOrFail('email', 'ingrid.sommer@demo.school')
    const everything = settings({
      kind: 'visitor',
      photo_check: true,
      printable: true,
      shows_holder: false,
      roster_on_gate: true,
      requestable: true,
      approval_policy: 'list',
      second_approval_policy: 'any_staff',
      exclusive: true,
      needs_place: true,
      capacity: 4,
      validity: 'until_day_ends',
      reentry: 'refused',
      offline: 'warn',
      grace_minutes: 5,
      auto_end_minutes: 20,
      request_minutes: 45,
    })
    const type = await created(admin, { ...everything, approver_ids: [approver.id] })
    const { id, code, approvers, second_approvers: second, archived, ...rest } = type
    assert.deepEqual(rest, everything)
    assert.deepEqual(approvers, [{ id: approver.id, name: approver.name }])
    assert.deepEqual([second, archived], [[], false])
    assert.isAbove(code, 5)
    assert.equal((await auditOf(id))[0]!.action, 'pass_type.created')
  })

  test('get a code of their own, also when added at the same moment', async ({ assert }) => {
    const admin = await staff()
    const types = await Promise.all(Array.from({ length: 8 }, () => created(admin)))
    assert.lengthOf([...new Set(types.map(({ code }) => code))], 8)
  })

  test('are refused when their settings contradict each other', async ({ assert }) => {
    const admin = await staff()
    const contradictions = [
      [{ default_minutes: 91 }, 'default_minutes', 'longer_than_max'],
      [{ approval_policy: 'list' }, 'approver_ids', 'list_is_empty'],
      [{ second_approval_policy: 'list' }, 'second_approver_ids', 'list_is_empty'],
      [
        { approval_policy: 'auto', second_approval_policy: 'any_staff' },
        'second_approval_policy',
        'no_first_step',
      ],
    ] as const
    const type = await created(admin)
    for (const [sent, field, rule] of contradictions) {
      for (const answer of [
        await admin.post(TYPES, settings(sent)),
        await admin.patch(`${TYPES}/${type.id}`, sent),
      ]) {
        assert.equal(answer.status, 422)
        const [issue] = answer.body.error.issues
        assert.deepEqual([issue.field, issue.rule], [field, rule])
      }
    }
    const { body } = await admin.get(TYPES)
    assert.deepEqual(
      body.pass_types.find(({ id }: { id: string }) => id === type.id),
      type
    )
  })

  test('are archived and restored, never deleted', async ({ assert }) => {
    const admin = await staff()
    const type = await created(admin)
    const archived = await admin.patch(`${TYPES}/${type.id}`, { archived: true })
    assert.isTrue(archived.body.pass_type.archived)
    const { body: found } = await admin.get('/api/v1/students?search=Maya')
    const order = { student_id: found.students[0].id, pass_type_id: type.id }
    assert.equal((await admin.post('/api/v1/passes', order)).status, 404)
    const restored = await admin.patch(`${TYPES}/${type.id}`, { archived: false })
    assert.deepEqual(restored.body.pass_type, type)
  })

  test('of another school are not found', async ({ assert }) => {
    const { stranger } = await import('#tests/functional/places/other_school')
    const { schoolId } = await stranger()
    const theirs = await PassType.create({
      schoolId,
      code: 1,
      name: 'Theirs',
      kind: 'hall',
      singleUse: false,
      rotating: true,
      defaultMinutes: 5,
      maxMinutes: 5,
    })
    const admin = await staff()
    assert.equal((await admin.patch(`${TYPES}/${theirs.id}`, { archived: true })).status, 404)
    const { body } = await admin.get(TYPES)
    assert.notInclude(
      body.pass_types.map(({ id }: { id: string }) => id),
      theirs.id
    )
  })
})

test.group('A pass that was signed before its type was changed', () => {
  test('is still for many uses when the type is for one now', async ({ assert }) => {
    const admin = await staff()
    const type = await created(admin)
    const pass = await issued(admin, type.id)
    await admin.patch(`${TYPES}/${type.id}`, { single_use: true })

    const phone = await phoneOf(await student(), pass.id)
    const gate = await newGate()
    const code = await phone.codeNow()
    const [out, back] = [
      await gate.scan(scanOf(code)),
      await gate.scan(scanOf(code, { direction: 'in' })),
    ]
    assert.deepEqual([out.body.reason, back.body.reason], ['ok', 'ok'])
  })

  test('is still for one use when the type is for many now', async ({ assert }) => {
    const admin = await staff()
    const type = await created(admin, { single_use: true })
    const pass = await issued(admin, type.id)
    await admin.patch(`${TYPES}/${type.id}`, { single_use: false })

    const phone = await phoneOf(await student(), pass.id)
    const gate = await newGate()
    const code = await phone.codeNow()
    const [first, second] = [
      await gate.scan(scanOf(code)),
      await gate.scan(scanOf(code, { direction: 'in' })),
    ]
    assert.deepEqual([first.body.reason, second.body.reason], ['ok', 'already_used'])
  })

  test('is still good for longer than the type allows now', async ({ assert }) => {
    const admin = await staff()
    const type = await created(admin)
    const pass = await issued(admin, type.id, 90)
    const code = await (await phoneOf(await student(), pass.id)).codeNow()

    const verdicts = []
    const { id: schoolId } = await School.ofThisSite()
    for (const change of [{ max_minutes: 30 }, { max_minutes: 45 }, { max_minutes: 120 }]) {
      await admin.patch(`${TYPES}/${type.id}`, change)
      const verifier = await SchoolVerifier.load(schoolId)
      verdicts.push((await verifier.verify(code, Date.now() / 1000, 'online')).valid)
    }
    assert.deepEqual(verdicts, [true, true, true])
  })
})

test('staff without the role admin cannot see how types are set up', async ({ assert }) => {
  const teacher = await signedIn('tomas.rivera@demo.school')
  assert.equal((await teacher.get(TYPES)).status, 403)
})
