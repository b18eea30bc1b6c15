import { test } from '@japa/runner'
import { approvalSteps, listedFor, mayDecide, type Approver } from '#domain/approval_policy'

const nobody: Approver = {
  isStaff: false,
  isAdmin: false,
  placeIds: new Set(),
  listed: new Set(),
}
const teacher: Approver = { ...nobody, isStaff: true }
const request = { passTypeId: 'hall', placeId: 'library', originPlaceId: 'room 12', step: 1 }

test.group('Who decides on a request', () => {
  test('any member of staff, where the policy says so, and nobody else', ({ assert }) => {
    assert.isTrue(mayDecide('any_staff', teacher, request))
    assert.isFalse(mayDecide('any_staff', nobody, request))
  })

  test('the staff of the place the pass goes to', ({ assert }) => {
    const librarian = { ...teacher, placeIds: new Set(['library']) }
    assert.isTrue(mayDecide('place_staff', librarian, request))
    assert.isFalse(mayDecide('place_staff', teacher, request))
    assert.isFalse(mayDecide('place_staff', librarian, { ...request, placeId: null }))
  })

  test('the staff of the place it starts from', ({ assert }) => {
    const roomTeacher = { ...teacher, placeIds: new Set(['room 12']) }
    assert.isTrue(mayDecide('origin_staff', roomTeacher, request))
    assert.isFalse(mayDecide('place_staff', roomTeacher, request))
    assert.isFalse(mayDecide('origin_staff', roomTeacher, { ...request, originPlaceId: null }))
  })

  test('whoever is listed for the type and the step, not for another step', ({ assert }) => {
    const listed = { ...teacher, listed: new Set([listedFor('hall', 2)]) }
    assert.isFalse(mayDecide('list', listed, request))
    assert.isTrue(mayDecide('list', listed, { ...request, step: 2 }))
    assert.isFalse(mayDecide('list', listed, { ...request, passTypeId: 'exit', step: 2 }))
  })

  test('an administrator in the place of anybody', ({ assert }) => {
    for (const policy of ['any_staff', 'place_staff', 'origin_staff', 'list'] as const) {
      assert.isTrue(mayDecide(policy, { ...nobody, isAdmin: true }, request))
    }
  })
})

test.group('The steps of an approval', () => {
  const type = { approvalPolicy: 'any_staff', secondApprovalPolicy: null } as const

  test('are those of the type; the place replaces the first', ({ assert }) => {
    assert.deepEqual(approvalSteps(type, null), ['any_staff'])
    assert.deepEqual(approvalSteps(type, { approvalPolicy: null }), ['any_staff'])
    assert.deepEqual(approvalSteps(type, { approvalPolicy: 'auto' }), ['auto'])
    const both = { ...type, secondApprovalPolicy: 'list' } as const
    assert.deepEqual(approvalSteps(both, { approvalPolicy: 'place_staff' }), [
      'place_staff',
      'list',
    ])
  })
})
