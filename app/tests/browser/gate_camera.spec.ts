import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { withBrowser } from '#tests/browser/chromium'
import { openGate } from '#tests/browser/people'

/** Chromium's own pretended cameras, and no question whether they may be used. */
const TWO_CAMERAS = [
  '--use-fake-device-for-media-stream=device-count=2',
  '--use-fake-ui-for-media-stream',
]

function cameraIn(page: Page) {
  return page.locator('video').evaluate((video: HTMLVideoElement) => {
    const track = (video.srcObject as MediaStream).getVideoTracks()[0]!
    return { name: track.label, running: track.readyState === 'live' }
  })
}

async function startCamera(page: Page) {
  await page.getByRole('button', { name: 'Start the camera' }).click()
  await page.locator('video').waitFor()
}

test.group('The camera of a gate', (group) => {
  const { newPage } = withBrowser(group, TWO_CAMERAS)

  test('is the one chosen, also when the page is opened again', async ({ assert }) => {
    const page = await newPage()
    await openGate(page)
    await startCamera(page)
    const first = await cameraIn(page)

    await page.getByRole('button', { name: 'Choose the camera' }).click()
    const other = page.getByRole('menuitemcheckbox', { checked: false })
    const name = await other.innerText()
    assert.notEqual(name, first.name)
    await other.click()
    await page.waitForFunction((wanted) => {
      const video = document.querySelector('video')
      return (video?.srcObject as MediaStream)?.getVideoTracks()[0]?.label === wanted
    }, name)

    await page.reload()
    await page.locator('video').waitFor()
    assert.deepEqual(await cameraIn(page), { name, running: true })
  })

  test('gives way to another when it is gone', async ({ assert }) => {
    const page = await newPage()
    await page.addInitScript(() => {
      const gone = JSON.stringify({ camera: 'a camera that was unplugged' })
      localStorage.setItem('student-pass.gate-settings', gone)
    })
    await openGate(page)
    await startCamera(page)
    assert.isTrue((await cameraIn(page)).running)
  })

  test('stays off once it was turned off', async ({ assert }) => {
    const page = await newPage()
    await openGate(page)
    await startCamera(page)
    await page.getByRole('button', { name: 'Stop the camera' }).click()
    await page.reload()
    await page.getByRole('heading', { name: 'Main gate' }).waitFor()
    await page.getByText('The camera is off').waitFor()
    assert.equal(await page.locator('video').count(), 0)
  })

  test('has a light that can be turned on where the device has one', async ({ assert }) => {
    const page = await newPage()
    // The pretended cameras have none: this one says that it has, and notes what is asked of it.
    await page.addInitScript(() => {
      const asked: unknown[] = []
      Object.assign(window, { asked })
      MediaStreamTrack.prototype.getCapabilities = () => ({ torch: true }) as object
      MediaStreamTrack.prototype.applyConstraints = async (constraints) =>
        void asked.push(constraints)
    })
    await openGate(page)
    await startCamera(page)
    const light = page.getByRole('button', { name: 'Light' })
    await light.click()
    await page.locator('[aria-pressed=true]').waitFor()
    await light.click()
    await page.locator('[aria-pressed=false]').waitFor()
    assert.deepEqual(await page.evaluate(() => (window as unknown as { asked: object[] }).asked), [
      { advanced: [{ torch: true }] },
      { advanced: [{ torch: false }] },
    ])
  })

  test('without a light offers none', async ({ assert }) => {
    const page = await newPage()
    await openGate(page)
    await startCamera(page)
    assert.equal(await page.getByRole('button', { name: 'Light' }).count(), 0)
  })
})
