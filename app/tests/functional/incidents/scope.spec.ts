import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { CloseIncident } from '#incidents/actions/close_incident'
import { countOpenIncidents } from '#incidents/actions/count_open_incidents'
import { findIncidents } from '#incidents/actions/find_incidents'
import Incident from '#incidents/models/incident'
import School from '#identity/models/school'
import Student from '#people/models/student'
import { staff } from '#tests/client'
import { ofGrade, ofSchool, userWith } from '#tests/narrow_user'
import { issue } from '#tests/passes'

/** An incident of a pass of Maya's, and one of a device. */
async function givenIncidents() {
  const { id: schoolId } = await School.ofThisSite()
  const maya = await Student.findByOrFail('givenName', 'Maya')
  const pass = await issue(await staff(), 'hall')
  const now = DateTime.utc()
  const at = { schoolId, occurredAt: now, openedAt: now }
  const ofPass = await Incident.create({ ...at, kind: 'used_twice', passId: pass.id })
  const ofDevice = await Incident.create({ ...at, kind: 'lost_device_used' })
  return { maya, ofPass, ofDevice }
}

test.group('A supervisor of one grade', () => {
  test('looks after the incidents of its students, and not after devices', async ({ assert }) => {
    const { maya, ofPass, ofDevice } = await givenIncidents()
    const own = await userWith(ofGrade('supervisor', maya.grade!))
    const { rows } = await findIncidents(own, { per_page: 100 })
    const ids = rows.map(({ id }) => id)
    assert.include(ids, ofPass.id)
    assert.notInclude(ids, ofDevice.id)

    const other = await userWith(ofGrade('supervisor', 'none'))
    assert.equal(await countOpenIncidents(other), 0)
    await assert.rejects(() => new CloseIncident().run(ofPass.id, 'x', other), /Row not found/)

    const everything = await userWith(ofSchool('safeguarding'))
    const all = await findIncidents(everything, { per_page: 100 })
    assert.includeMembers(
      all.rows.map(({ id }) => id),
      [ofPass.id, ofDevice.id]
    )
    await new CloseIncident().run(ofPass.id, 'Looked into.', own)
  })
})
