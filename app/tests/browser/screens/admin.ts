import type { Page } from 'playwright'
import { signIn, STAFF } from '#tests/browser/people'
import type { Screen } from '#tests/browser/screens/screen'
import { addressOf, staff } from '#tests/client'

const MARTA = 'marta.nowak@demo.school'

async function openPage(page: Page, path: string, heading: string) {
  await signIn(page, STAFF)
  await page.goto(addressOf(path))
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}

/** Places, pass types, devices and settings. */
export const SCREENS: Screen[] = [
  {
    title: 'the overview with something to do',
    async open(page) {
      await openPage(page, '/admin', 'Northfield School')
      await page.getByRole('heading', { name: 'What needs doing' }).waitFor()
    },
  },
  {
    title: 'the question before the freeze',
    async open(page) {
      await openPage(page, '/admin', 'Northfield School')
      await page.getByRole('button', { name: 'Freeze all passes' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    title: 'the freeze for the safeguarding lead',
    async open(page) {
      await signIn(page, MARTA)
      await page.goto(addressOf('/freeze'))
      await page.getByRole('button', { name: 'Freeze all passes' }).waitFor()
    },
  },
  {
    title: 'the places',
    async open(page) {
      await openPage(page, '/admin/places', 'Places')
      await page.getByRole('link', { name: 'Library' }).waitFor()
    },
  },
  {
    title: 'a place',
    async open(page) {
      const { body } = await (await staff()).get('/api/v1/admin/places?search=Library')
      await openPage(page, `/admin/places/${body.places[0].id}`, 'Library')
      await page.getByText('Checkpoints').waitFor()
    },
  },
  {
    title: 'a new place that lacks its name',
    async open(page) {
      await openPage(page, '/admin/places/new', 'New place')
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByText('Fill this in.').waitFor()
    },
  },
  {
    title: 'the buildings',
    async open(page) {
      await openPage(page, '/admin/buildings', 'Buildings')
      await page.getByRole('button', { name: 'Add a building' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    title: 'the pass types',
    async open(page) {
      await openPage(page, '/admin/pass-types', 'Pass types')
      await page.getByRole('link', { name: 'Hall pass' }).waitFor()
    },
  },
  {
    title: 'a new pass type approved by a list',
    async open(page) {
      await openPage(page, '/admin/pass-types/new', 'New pass type')
      await page.getByRole('combobox', { name: 'Who approves' }).click()
      await page.getByRole('option', { name: 'Certain people' }).click()
      await page.getByPlaceholder('Add somebody by name').waitFor()
    },
  },
  {
    title: 'the devices',
    async open(page) {
      await openPage(page, '/admin/devices', 'Devices')
      await page.getByText('Demonstration gate').waitFor()
    },
  },
  {
    title: 'enrolling a device',
    async open(page) {
      await openPage(page, '/admin/devices', 'Devices')
      await page.getByRole('button', { name: 'Enrol a device' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    title: 'the code of a new device',
    async open(page) {
      const admin = await staff()
      const { body } = await admin.get('/api/v1/admin/checkpoints')
      const gate = { name: 'South door', kind: 'gate', checkpoint_id: body.checkpoints[0].id }
      await admin.post('/api/v1/admin/devices', gate)
      await openPage(page, '/admin/devices', 'Devices')
      await page.getByRole('button', { name: 'Actions for South door' }).first().click()
      await page.getByRole('menuitem', { name: 'New code' }).click()
      await page.getByRole('button', { name: 'New code' }).click()
      await page.getByRole('img', { name: /QR code/ }).waitFor()
    },
  },
  {
    title: 'the settings of the school',
    async open(page) {
      await openPage(page, '/admin/settings', 'Settings')
      await page.getByLabel('Name').waitFor()
    },
  },
]
