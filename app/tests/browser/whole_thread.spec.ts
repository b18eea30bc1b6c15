import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { launchChromium, withBrowser } from '#tests/browser/chromium'
import { fakeCamera, filmOf } from '#tests/browser/fake_camera'
import { answerGone, answerOn } from '#tests/browser/gate_answer'
import { withMetrics } from '#tests/browser/metrics'
import { MAYA, openGate, signIn, STAFF } from '#tests/browser/people'
import { photograph } from '#tests/browser/pixels'
import { codeOn, nextShape, shapeOf } from '#tests/browser/student_code'

const ACCEPTED = { outcome: 'accepted', reason: 'ok', mode: 'online' }

test.group('The whole thread', (group) => {
  const { newPage } = withBrowser(group)
  const { valueOf } = withMetrics(group)

  test('a pass issued by staff is shown by the student, read by the camera of a gate, accepted and counted', async ({
    assert,
    cleanup,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'student-pass-camera-'))
    cleanup(() => rm(folder, { recursive: true }))
    const film = join(folder, 'camera.y4m')

    const staff = await newPage()
    await signIn(staff, STAFF)
    await staff.getByLabel('Student', { exact: true }).fill('lindq')
    await staff.getByRole('option', { name: /Maya Lindqvist/ }).click()
    await staff.locator('label', { hasText: 'Library pass' }).click()
    await staff.getByRole('combobox', { name: 'Place' }).click()
    await staff.getByRole('option', { name: 'Library' }).click()
    await staff.getByRole('button', { name: 'Issue pass' }).click()
    await staff
      .getByText(/Issued to Maya Lindqvist: Library pass to Library, valid until/)
      .waitFor()

    const student = await newPage()
    await signIn(student, MAYA)
    await student.getByRole('heading', { name: 'Library pass to Library' }).waitFor()
    const code = codeOn(student)

    const gate = await launchChromium(fakeCamera(film))
    cleanup(() => gate.close())
    const desk = await gate.newPage()
    await openGate(desk)
    const before = await valueOf('student_pass_scans_total', ACCEPTED)

    // A code that has just begun leaves time to film it.
    await nextShape(code, await shapeOf(code))
    await filmOf(await photograph(code), film)
    await desk.getByRole('button', { name: 'Start the camera' }).click()

    const answer = await answerOn(desk)
    assert.containsSubset(answer, { outcome: 'accepted', reason: 'ok', role: 'status' })
    assert.include(answer.text, 'Go')
    assert.include(answer.text, 'Maya Lindqvist')
    assert.include(answer.text, 'Library pass')

    // The code stays before the camera, which reads it many times more until the answer goes.
    await answerGone(desk)
    assert.equal(await valueOf('student_pass_scans_total', ACCEPTED), before + 1)
  })
})
