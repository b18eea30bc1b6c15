import db from '@adonisjs/lucid/services/db'
import type { Page } from 'playwright'
import { makeLink } from '#identity/links/make_link'
import { signIn, STAFF } from '#tests/browser/people'
import type { Screen } from '#tests/browser/screens/screen'
import { addressOf, signedIn, staff } from '#tests/client'
import { checkedImport } from '#tests/rosters/import_roster'
import { newStudent } from '#tests/students'
import { picture, upload } from '#tests/uploads'
import { newUser } from '#tests/users'

async function openPage(page: Page, path: string, heading: string) {
  await signIn(page, STAFF)
  await page.goto(addressOf(path))
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}

/** A complete list in which one line is wrong and nearly everybody is missing. */
const ROSTER = {
  name: 'students-2026.csv',
  bytes: Buffer.from(
    'number,given_name,family_name,grade\nN1,Ines,Alvarez,9\n,No,Number,9\nS1001,Maja,Lindqvist,9\n'
  ),
}

/** People, photos and imports. */
export const SCREENS: Screen[] = [
  {
    title: 'the students, some chosen',
    async open(page) {
      await openPage(page, '/admin/people', 'Students')
      await page.getByRole('checkbox', { name: 'Select Amina Diallo' }).click()
      await page.getByRole('region', { name: '1 selected' }).waitFor()
    },
  },
  {
    title: 'the question before students leave',
    async open(page) {
      await openPage(page, '/admin/people', 'Students')
      await page.getByRole('checkbox', { name: 'Select Amina Diallo' }).click()
      const bar = page.getByRole('region', { name: '1 selected' })
      await bar.getByRole('combobox').click()
      await page.getByRole('option', { name: 'Left' }).click()
      await page.getByRole('button', { name: 'Set status' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    title: 'a student with a photo',
    async open(page) {
      const { id, fullName } = await newStudent({ guardianName: 'Anna', status: 'suspended' })
      const file = { bytes: await picture(), name: 'a.jpg' }
      await upload(await staff(), `/api/v1/students/${id}/photo`, file)
      await (await signedIn('tomas.rivera@demo.school')).get(`/api/v1/students/${id}`)
      await openPage(page, `/admin/people/${id}`, fullName)
      await page.getByText('Tomás Rivera').waitFor()
    },
  },
  { title: 'a new student', open: (page) => openPage(page, '/admin/people/new', 'New student') },
  {
    title: 'the accounts of staff',
    async open(page) {
      await openPage(page, '/admin/staff', 'Staff')
      await page.getByText('Grace Okafor').waitFor()
    },
  },
  {
    title: 'the roles of somebody',
    async open(page) {
      await openPage(page, '/admin/staff', 'Staff')
      await page.getByRole('button', { name: 'Roles of Grace Okafor' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Give this role' }).waitFor()
    },
  },
  {
    title: 'the link of a new account',
    async open(page) {
      const { name } = await newUser()
      await openPage(page, '/admin/staff', 'Staff')
      await page.getByLabel('Search by name or e-mail address').fill(name)
      await page.getByRole('button', { name: `Make a new link for ${name}` }).click()
      await page.getByRole('dialog').getByText('Links to hand on').waitFor()
    },
  },
  {
    title: 'the imports',
    async open(page) {
      await checkedImport(await staff(), ROSTER)
      await openPage(page, '/admin/imports', 'Imports')
      await page.getByRole('link', { name: ROSTER.name }).first().waitFor()
    },
  },
  {
    title: 'an import that would let many go',
    async open(page) {
      const { id } = await checkedImport(await staff(), ROSTER, 'bulk')
      await openPage(page, `/admin/imports/${id}`, `Import of ${ROSTER.name}`)
      await page.getByText('Unusually many would leave').waitFor()
      await page.getByText('Ines Alvarez').or(page.getByText('Amina Diallo')).first().waitFor()
      await page.getByText('“number” is empty.').waitFor()
    },
  },
  {
    title: 'an invitation',
    async open(page) {
      const user = await newUser()
      const { body } = await (await staff()).post(`/api/v1/users/${user.id}/invitation`, {})
      const [, token] = body.invitation.link.split('#')
      await page.goto(addressOf(`/invitation#${token}`))
      await page.getByRole('heading', { name: `Welcome, ${user.name}` }).waitFor()
    },
  },
  {
    title: 'a link for a forgotten password',
    async open(page) {
      const { link } = await db.transaction(async (trx) =>
        makeLink({ user: await newUser(), purpose: 'forgotten_password', createdBy: null }, trx)
      )
      await page.goto(addressOf(`/invitation#${link.split('#')[1]}`))
      await page.getByRole('heading', { name: 'Choose a new password' }).waitFor()
    },
  },
  {
    title: 'an invitation that was used',
    async open(page) {
      await page.goto(addressOf('/invitation#nothing-that-was-ever-a-token'))
      await page.getByRole('alert').waitFor()
    },
  },
]
