import type { Page } from 'playwright'
import PassType from '#passes/models/pass_type'
import Student from '#people/models/student'
import { forgetRosters } from '#scanning/bundle/school_roster'
import { makeThumbnails } from '#scanning/jobs/make_thumbnails'
import { issueTo } from '#tests/browser/issue_to'
import { MAYA } from '#tests/browser/people'
import { storedText } from '#tests/browser/stored_text'
import { addressOf, signedIn, staff } from '#tests/client'
import { newGate, phoneOf } from '#tests/gate'
import { until } from '#tests/until'
import { picture, upload } from '#tests/uploads'

/** What is in the gate's databases once it holds a roster. */
export const ROSTER_STORED = 'student-pass-roster roster'

/** Says whether gates keep the holders of hall passes. */
export async function keepHoldersOnGates(rosterOnGate: boolean) {
  await PassType.query().where('kind', 'hall').update({ rosterOnGate })
}

/** Maya with a photo and a hall pass on her phone. */
export async function givenHolder() {
  const student = await Student.findByOrFail('givenName', 'Maya')
  const bytes = await picture('jpeg', { colour: '#884422' })
  await upload(await staff(), `/api/v1/students/${student.id}/photo`, { bytes, name: 'a.jpg' })
  const { id } = await issueTo('Maya', 'hall')
  await makeThumbnails.run()
  forgetRosters()
  return { passId: id, ...(await phoneOf(await signedIn(MAYA), id)) }
}

/** Opens the page as a gate of its own and waits until it could show holders without the network. */
export async function openGateWithRoster(page: Page) {
  const { token } = await newGate()
  await page.goto(addressOf(`/gate#token=${token}`))
  await until(async () => (await storedText(page)).includes(ROSTER_STORED))
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}
