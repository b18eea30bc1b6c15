import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { v7 as uuidv7 } from 'uuid'
import { withBrowser } from '#tests/browser/chromium'
import { MAYA, signIn } from '#tests/browser/people'
import { addressOf } from '#tests/client'

test.group('Notifications on the page', (group) => {
  const { newPage } = withBrowser(group)

  test('the bell counts what is new, and reading empties it, by keyboard alone', async ({
    assert,
  }) => {
    const { id: userId } = await db.from('users').where('email', MAYA).firstOrFail()
    await db.from('notifications').where('user_id', userId).delete()
    for (const kind of ['pass.approved', 'pass.denied'])
      await db
        .table('notifications')
        .insert({ id: uuidv7(), user_id: userId, kind, link: '/pass', created_at: new Date() })

    const page = await newPage()
    await signIn(page, MAYA)
    const bell = page.getByRole('link', { name: '2 new notifications' })
    await bell.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Notifications' }).waitFor()

    await page.getByRole('button', { name: /^Mark as read: Your request was denied/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: '1 new notification' }).waitFor()
    await page.getByRole('button', { name: 'Mark all as read' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'No new notifications' }).waitFor()
    const unread = await db.from('notifications').where('user_id', userId).whereNull('read_at')
    assert.lengthOf(unread, 0)
  })

  test('a choice of e-mails is kept', async ({ assert }) => {
    const page = await newPage()
    await signIn(page, MAYA)
    await page.goto(addressOf('/notifications'))
    await page.getByRole('combobox', { name: 'Your request was approved' }).click()
    await page.getByRole('option', { name: 'At once' }).click()
    await page.getByText('Saved.').waitFor()
    await page.reload()
    const kept = page.getByRole('combobox', { name: 'Your request was approved' })
    assert.include(await kept.textContent(), 'At once')
  })
})
