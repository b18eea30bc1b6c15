import { test } from '@japa/runner'
import { withBrowser } from '#tests/browser/chromium'
import { signIn, STAFF } from '#tests/browser/people'
import { addressOf, staff } from '#tests/client'
import { newStudent } from '#tests/students'

test.group('Data protection in the browser', (group) => {
  const { newPage } = withBrowser(group)

  test('erases a student after the name was typed, and leads to a list that knows nobody of it', async ({
    assert,
  }) => {
    const student = await newStudent()
    const page = await newPage()
    await signIn(page, STAFF)
    await page.goto(addressOf(`/admin/people/${student.id}`))
    await page.getByRole('button', { name: 'Erase…' }).click()
    const dialog = page.getByRole('dialog')
    const name = dialog.getByLabel('Type the name as it is shown')
    await name.fill('Somebody Else')
    await dialog.getByRole('button', { name: 'Erase' }).click()
    await dialog.getByText('This is not the name').waitFor()
    assert.isNull((await student.refresh()).erasedAt)

    const { fullName } = student
    await name.fill(fullName)
    await dialog.getByRole('button', { name: 'Erase' }).click()
    await page.getByText(`${fullName} is erased`).first().waitFor()
    await page.waitForURL(addressOf('/admin/people'))
    assert.isNotNull((await student.refresh()).erasedAt)

    await page.goto(addressOf('/admin/privacy'))
    await page.getByText('Student · by Amelia Hart').first().waitFor()
  })

  test('stands beside how long the rest is kept, which can be chosen', async ({ assert }) => {
    const page = await newPage()
    await signIn(page, STAFF)
    await page.goto(addressOf('/admin/privacy'))
    const row = page.getByRole('listitem').filter({ hasText: 'Scans that were refused' })
    await row.getByLabel('Days: Scans that were refused').fill('21')
    await row.getByRole('button', { name: 'Save' }).click()
    await page.getByText('The days are changed').first().waitFor()
    const { body } = await (await staff()).get('/api/v1/privacy/retention')
    const kept = body.classes.find(({ name }: { name: string }) => name === 'denied_scans')
    assert.equal(kept.days, 21)
  })
})
