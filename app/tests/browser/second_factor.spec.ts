import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { relyingParty } from '#identity/passkeys/relying_party'
import { withBrowser } from '#tests/browser/chromium'
import { namedAddressOf } from '#tests/browser/complaints'
import { enterCredentials } from '#tests/browser/people'
import { addressOf } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { codeOf, forgetLastCode, userWithTotp } from '#tests/second_factor'
import { newUser } from '#tests/users'

/** Browsers make passkeys for names only, not for IP addresses. */
const NAMED = namedAddressOf('')

async function password(page: Page, email: string, origin = addressOf('')) {
  await page.goto(`${origin}/sign-in`)
  await enterCredentials(page, email, DEMONSTRATION.password)
}

const isHome = (url: URL) => !['/', '/sign-in'].includes(url.pathname)

test.group('Signing in with an authenticator app', (group) => {
  const { newPage } = withBrowser(group)

  test('asks for its code after the password, with the keyboard alone, also after a reload', async ({
    assert,
  }) => {
    const { user, secret } = await userWithTotp()
    const page = await newPage()
    await password(page, user.email)
    await page.getByRole('heading', { name: 'One more step' }).waitFor()
    await page.reload()
    await page.getByLabel('Code').waitFor()
    await page.getByLabel('Code').focus()
    await page.keyboard.type('000000')
    await page.keyboard.press('Enter')
    await page.getByText('This code is not right').waitFor()
    assert.equal(await page.getByLabel('Code').inputValue(), '')
    await page.getByLabel('Code').focus()
    await page.keyboard.type(codeOf(secret))
    await page.keyboard.press('Enter')
    await page.waitForURL(isHome)
  })

  test('takes a recovery code from paper', async ({ assert }) => {
    const { user, codes } = await userWithTotp()
    const page = await newPage()
    await password(page, user.email)
    await page.getByLabel('Code').fill(codes[3]!.toLowerCase())
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL(isHome)
    await page.goto(addressOf('/account'))
    await page.getByText('9 are left').waitFor()
    await page
      .getByText('Signed in with the password and a recovery code', { exact: true })
      .waitFor()
    const { rows } = await db.rawQuery(
      'select count(*)::int as used from recovery_codes where user_id = ? and used_at is not null',
      [user.id]
    )
    assert.equal(rows[0].used, 1)
  })

  test('lets somebody else sign in instead', async ({ assert }) => {
    const { user } = await userWithTotp()
    const page = await newPage()
    await password(page, user.email)
    await page.getByRole('button', { name: 'Sign in as somebody else' }).click()
    assert.equal(await page.getByLabel('Password').inputValue(), '')
  })
})

test.group('Where the school requires a second factor', (group) => {
  const { newPage } = withBrowser(group)
  group.setup(async () => {
    await db.from('schools').update({ second_factor: 'required' })
  })
  group.teardown(async () => {
    await db.from('schools').update({ second_factor: 'optional' })
  })

  test('the first sign-in sets up an app, shows recovery codes, and goes on', async ({
    assert,
  }) => {
    const user = await newUser()
    const page = await newPage()
    await password(page, user.email)
    await page.getByRole('img', { name: 'QR code for the authenticator app' }).waitFor()
    const key = page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/)
    const secret = (await key.innerText()).replaceAll(' ', '')
    await page.getByLabel('Code', { exact: true }).fill(codeOf(secret))
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor()
    assert.lengthOf(await page.getByRole('main').getByRole('listitem').all(), 10)
    const goOn = page.getByRole('button', { name: 'Continue' })
    assert.isTrue(await goOn.isDisabled())
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download' }).click()
    assert.equal((await download).suggestedFilename(), 'student-pass-recovery-codes.txt')
    await page.getByLabel('I have kept them in a safe place').check()
    await goOn.click()
    await page.waitForURL(isHome)
  })
})

test.group('A passkey', (group) => {
  const { newPage } = withBrowser(group)
  const real = { ...relyingParty }
  group.setup(() => Object.assign(relyingParty, { id: 'localhost', origin: NAMED }) && undefined)
  group.teardown(() => Object.assign(relyingParty, real) && undefined)

  test('is added on the account page, and signs in without a password', async ({ assert }) => {
    const user = await newUser()
    const page = await newPage()
    await withAuthenticator(page)
    await password(page, user.email, NAMED)
    await page.waitForURL(isHome)
    await page.goto(`${NAMED}/account`)
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name of the device').fill('Work laptop')
    await dialog.getByRole('button', { name: 'Add a passkey' }).click()
    await dialog.getByRole('heading', { name: 'Your recovery codes' }).waitFor()
    await dialog.getByLabel('I have kept them in a safe place').check()
    await dialog.getByRole('button', { name: 'Continue' }).click()
    await page.getByText('Work laptop').waitFor()
    await page.getByText('10 are left').waitFor()

    await page.context().clearCookies()
    await page.goto(`${NAMED}/sign-in`)
    await page.getByRole('button', { name: 'Use a passkey' }).click()
    await page.waitForURL(isHome)
    await page.goto(`${NAMED}/account`)
    await page.getByText('Signed in with a passkey', { exact: true }).waitFor()

    await page.getByRole('button', { name: 'Remove the passkey Work laptop' }).click()
    await page.getByText('None yet').waitFor()
    assert.lengthOf(await db.from('passkeys').where('user_id', user.id), 0)
  })

  test('that is not there is told, and the password still signs in', async () => {
    const { user, secret } = await userWithTotp()
    const page = await newPage()
    await withAuthenticator(page)
    await page.goto(`${NAMED}/sign-in`)
    await page.getByRole('button', { name: 'Use a passkey' }).click()
    await page.getByText('No passkey was used').waitFor()
    await enterCredentials(page, user.email, DEMONSTRATION.password)
    await forgetLastCode(user)
    await page.getByLabel('Code').fill(codeOf(secret))
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL(isHome)
  })
})

/** An authenticator that answers at once, as if a finger had been laid on it. */
async function withAuthenticator(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('WebAuthn.enable')
  await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}
