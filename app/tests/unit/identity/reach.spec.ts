import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import RoleAssignment, { type Role } from '#identity/models/role_assignment'
import { isEmpty, reachOf } from '#identity/reach'

type Given = Partial<Pick<RoleAssignment, 'scopeKind' | 'scope' | 'validFrom' | 'validUntil'>>

function assignment(role: Role, given: Given = {}): RoleAssignment {
  return new RoleAssignment().merge({ role, scopeKind: 'school', scope: '', ...given })
}

const ago = (minutes: number) => DateTime.utc().minus({ minutes })

test.group('The reach of a person', () => {
  test('is the whole school by a role without a narrower scope', ({ assert }) => {
    assert.isTrue(reachOf({ roleAssignments: [assignment('staff')] }).wholeSchool)
  })

  test('is the union of the scopes of the roles asked for', ({ assert }) => {
    const roleAssignments = [
      assignment('staff', { scopeKind: 'grade', scope: '9' }),
      assignment('staff', { scopeKind: 'class_section', scope: 'c1' }),
      assignment('monitor', { scopeKind: 'place', scope: 'p1' }),
    ]
    assert.deepEqual(reachOf({ roleAssignments }), {
      wholeSchool: false,
      placeIds: [],
      classSectionIds: ['c1'],
      grades: ['9'],
    })
    assert.deepEqual(reachOf({ roleAssignments }, ['monitor']).placeIds, ['p1'])
  })

  test('has nothing of a role that has not begun or has run out', ({ assert }) => {
    const roleAssignments = [
      assignment('staff', { validFrom: ago(-1) }),
      assignment('admin', { validUntil: ago(1) }),
    ]
    assert.isTrue(isEmpty(reachOf({ roleAssignments })))
  })

  test('has the role in the time it is for', ({ assert }) => {
    const roleAssignments = [assignment('staff', { validFrom: ago(1), validUntil: ago(-1) })]
    assert.isTrue(reachOf({ roleAssignments }).wholeSchool)
  })

  test('is empty for a student', ({ assert }) => {
    assert.isTrue(isEmpty(reachOf({ roleAssignments: [assignment('student')] })))
  })
})
