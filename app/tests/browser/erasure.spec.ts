import { test } from '@japa/runner'
import { withBrowser } from '#tests/browser/chromium'
import { signIn, STAFF } from '#tests/browser/people'
import { addressOf } from '#tests/client'
import { newStudent } from '#tests/students'

test.group('Erasing a student in the browser', (group) => {
  const { newPage } = withBrowser(group)

  test('wants the name, and leads to a list that knows nobody of it', async ({ assert }) => {
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
})
