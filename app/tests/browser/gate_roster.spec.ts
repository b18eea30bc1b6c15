import { test } from '@japa/runner'
import type { Page } from 'playwright'
import PassType from '#passes/models/pass_type'
import Student from '#people/models/student'
import { forgetRosters } from '#scanning/bundle/school_roster'
import { makeThumbnails } from '#scanning/jobs/make_thumbnails'
import { withBrowser } from '#tests/browser/chromium'
import { answerGone, answerOn } from '#tests/browser/gate_answer'
import { issueTo } from '#tests/browser/issue_to'
import { MAYA, typeCode } from '#tests/browser/people'
import { storedText } from '#tests/browser/stored_text'
import { addressOf, signedIn, staff } from '#tests/client'
import { newGate, phoneOf } from '#tests/gate'
import { until } from '#tests/until'
import { picture, upload } from '#tests/uploads'

/** Maya with a photo and a pass of a type of which gates keep the holders, or not. */
async function givenPass(rosterOnGate: boolean) {
  const student = await Student.findByOrFail('givenName', 'Maya')
  const bytes = await picture('jpeg', { colour: '#884422' })
  await upload(await staff(), `/api/v1/students/${student.id}/photo`, { bytes, name: 'a.jpg' })
  await PassType.query().where('kind', 'hall').update({ rosterOnGate })
  const { id } = await issueTo('Maya', 'hall')
  await makeThumbnails.run()
  forgetRosters()
  return { passId: id, ...(await phoneOf(await signedIn(MAYA), id)) }
}

async function openOwnGate(page: Page) {
  const { token } = await newGate()
  await page.goto(addressOf(`/gate#token=${token}`))
  await until(async () => (await storedText(page)).includes('student-pass-roster roster'))
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

async function check(page: Page, code: string) {
  await typeCode(page, code)
  const { outcome, text } = await answerOn(page)
  const face = page.getByRole('img', { name: 'Photo of Maya Lindqvist' })
  const shown = (await face.count()) === 1
  const width = shown ? await face.evaluate((image: HTMLImageElement) => image.naturalWidth) : 0
  await page.keyboard.press('Escape')
  await answerGone(page)
  return { outcome, named: text.includes('Maya Lindqvist'), face: width }
}

const READABLE = ['Maya', 'Lindqvist', 'WEBP', 'RIFF']

test.group('The roster on a gate', (group) => {
  const { newPage } = withBrowser(group)
  group.teardown(() => PassType.query().where('kind', 'hall').update({ rosterOnGate: false }))

  test('names the holder and shows the face without a network, and keeps neither readable', async ({
    assert,
  }) => {
    const phone = await givenPass(true)
    const page = await newPage()
    await openOwnGate(page)
    const before = await storedText(page)
    for (const word of [...READABLE, phone.passId]) assert.isFalse(before.includes(word), word)

    await page.context().setOffline(true)
    assert.deepEqual(await check(page, await phone.codeNow()), {
      outcome: 'accepted',
      named: true,
      face: 120,
    })
    const after = await storedText(page)
    for (const word of READABLE) assert.isFalse(after.includes(word), word)
  })

  test('is still there when the page opens without a network, and gone when the gate is left', async ({
    assert,
  }) => {
    const phone = await givenPass(true)
    const page = await newPage()
    await openOwnGate(page)
    await page.context().setOffline(true)
    await page.reload()
    await page.getByRole('heading', { name: 'Main gate' }).waitFor()
    assert.isTrue((await check(page, await phone.codeNow())).named)

    await page.context().setOffline(false)
    await page.getByText('wait for the server').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Disconnect' }).click()
    await page.getByLabel('Device token').waitFor()
    await until(async () => !(await storedText(page)).includes('student-pass-roster roster'))
  })

  test('knows nobody of a type for which nobody wanted it', async ({ assert }) => {
    const phone = await givenPass(false)
    const page = await newPage()
    await openOwnGate(page)
    await page.context().setOffline(true)
    assert.deepEqual(await check(page, await phone.codeNow()), {
      outcome: 'accepted',
      named: false,
      face: 0,
    })
  })
})
