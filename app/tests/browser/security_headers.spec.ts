import { test } from '@japa/runner'
import { withBrowser } from '#tests/browser/chromium'
import { enterCredentials, STAFF } from '#tests/browser/people'
import { addressOf, staff, student } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { newStudent } from '#tests/students'
import { startBehindTls } from '#tests/tls_front'
import { picture, upload } from '#tests/uploads'

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}
const INERT = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const headersOf = ({ headers }: { headers: Headers }) => Object.fromEntries(headers)
const given = async (path: string, init?: RequestInit) => fetch(addressOf(path), init)

/** One address of each way an answer comes about. */
const ANSWERS: {
  title: string
  status: number
  answer(): Promise<{ status: number; headers: Headers }>
}[] = [
  { title: 'of the API', status: 200, answer: () => given('/api/v1/session') },
  { title: 'to nobody', status: 401, answer: () => given('/api/v1/students') },
  {
    title: 'to the wrong role',
    status: 403,
    answer: async () => (await student()).get('/api/v1/users'),
  },
  {
    title: 'without a CSRF token',
    status: 403,
    answer: () => given('/api/v1/session', { method: 'POST' }),
  },
  {
    title: 'of an unknown address of the API',
    status: 404,
    answer: () => given('/api/v1/nothing'),
  },
  { title: 'to a malformed address', status: 400, answer: () => given('/%E0%A4%A') },
  {
    title: 'to a request that is too large',
    status: 413,
    answer: () =>
      given('/api/v1/scans', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify('x'.repeat(300_000)),
      }),
  },
  { title: 'to a gate without a token', status: 401, answer: () => given('/api/v1/device') },
  { title: 'about health', status: 200, answer: () => given('/health/live') },
  { title: 'with the public keys', status: 200, answer: () => given('/.well-known/jwks.json') },
  { title: 'with a static file', status: 200, answer: () => given('/icons/192.png') },
  { title: 'of a missing static file', status: 404, answer: () => given('/assets/0.0.0/gone.js') },
  {
    title: 'to an upload',
    status: 200,
    async answer() {
      const { id } = await newStudent()
      const photo = { bytes: await picture(), name: 'a.jpg' }
      return upload(await staff(), `/api/v1/students/${id}/photo`, photo)
    },
  },
  {
    title: 'with an export',
    status: 200,
    async answer() {
      const admin = await staff()
      await admin.post('/api/v1/session/confirmation', { password: DEMONSTRATION.password })
      return given('/api/v1/students/export', { headers: { Cookie: admin.cookies() } })
    },
  },
  {
    title: 'with a file of the storage',
    status: 200,
    async answer() {
      const { id } = await newStudent()
      const admin = await staff()
      await upload(admin, `/api/v1/students/${id}/photo`, { bytes: await picture(), name: 'a.jpg' })
      const headers = { Cookie: admin.cookies() }
      return given(`/api/v1/students/${id}/photo`, { headers })
    },
  },
]

test.group('Security headers', (group) => {
  const { newPage } = withBrowser(group)

  test('are on the answer {title}')
    .with(ANSWERS)
    .run(async ({ assert }, { status, answer }) => {
      const got = await answer()
      assert.equal(got.status, status)
      assert.containsSubset(headersOf(got), { ...ALWAYS, 'content-security-policy': INERT })
    })

  test('of the page name every source and allow nothing inline', async ({ assert }) => {
    for (const path of ['/', '/gate', '/kiosk', '/pass', '/no/such/page']) {
      const got = await given(path)
      assert.containsSubset(headersOf(got), ALWAYS, path)
      const policy = got.headers.get('content-security-policy')!
      assert.match(
        policy,
        /default-src 'none'; script-src 'nonce-[\w-]{22}' 'wasm-unsafe-eval'; style-src 'nonce-[\w-]{22}';/
      )
      assert.notMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*|data:/)
    }
  })

  test('let the service worker fetch files of this site and nothing else', async ({ assert }) => {
    const got = await given('/sw.js')
    assert.equal(got.status, 200)
    const policy = "default-src 'none'; script-src 'self'; connect-src 'self'"
    assert.containsSubset(headersOf(got), { ...ALWAYS, 'content-security-policy': policy })
  })

  test('give a camera to the page of gates and to no other', async ({ assert }) => {
    for (const path of ['/', '/sign-in', '/kiosk', '/pass', '/index.html', '/gate/no', '/gates']) {
      const powers = (await given(path)).headers.get('permissions-policy')!
      assert.match(powers, /^camera=\(\), /, path)
      assert.match(powers, /microphone=\(\).*/)
      assert.match(powers, /geolocation=\(\).*/)
    }
    assert.match((await given('/gate')).headers.get('permissions-policy')!, /^camera=\(self\), /)
  })

  test('make the browser refuse a camera elsewhere, and grant it to whoever walks on to the gate', async ({
    assert,
  }) => {
    const allowed = () =>
      (
        document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } }
      ).featurePolicy.allowsFeature('camera')
    const page = await newPage()
    await page.goto(addressOf('/sign-in'))
    await page.getByRole('heading', { level: 1 }).waitFor()
    assert.isFalse(await page.evaluate(allowed))
    // Grace works at a gate: signing in leads her there.
    await enterCredentials(page, 'grace.okafor@demo.school', DEMONSTRATION.password)
    await page.waitForURL('**/gate')
    await page.waitForFunction(allowed)
  })
})

test.group('Under TLS', (group) => {
  const { newPage } = withBrowser(group)

  test('browsers are told to come back by TLS only, by every answer', async ({
    assert,
    cleanup,
  }) => {
    const site = await startBehindTls()
    cleanup(() => site.stop())
    for (const path of ['/', '/api/v1/session', '/api/v1/nothing', '/icons/192.png', '/%E0%A4%A']) {
      const got = await fetch(site.address + path)
      assert.equal(got.headers.get('strict-transport-security'), 'max-age=31536000', path)
    }
    assert.isNull((await given('/')).headers.get('strict-transport-security'))
  })

  test('whoever is refused gets cookies for this host only, too', async ({ assert, cleanup }) => {
    const site = await startBehindTls()
    cleanup(() => site.stop())
    const { status, headers } = await fetch(`${site.address}/api/v1/session`, { method: 'POST' })
    assert.equal(status, 403)
    const cookies = headers.getSetCookie()
    assert.isTrue(cookies.some((cookie) => cookie.startsWith('__Host-XSRF-TOKEN=')))
    for (const cookie of cookies) {
      assert.match(cookie, /^__Host-/)
      for (const attribute of [/; Path=\/(;|$)/, /; Secure(;|$)/, /; SameSite=Lax(;|$)/i]) {
        assert.match(cookie, attribute)
      }
      assert.notMatch(cookie, /; Domain=/i)
    }
  })

  test('cookies are __Host- cookies, which Chromium takes and no script reads', async ({
    assert,
    cleanup,
  }) => {
    const site = await startBehindTls()
    cleanup(() => site.stop())
    const page = await newPage({ ignoreHTTPSErrors: true, baseURL: site.origin })
    await page.goto(`${site.origin}/sign-in`)
    await enterCredentials(page, STAFF, DEMONSTRATION.password)
    await page.waitForURL((url) => url.pathname !== '/sign-in')

    const cookies = await page.context().cookies()
    const session = cookies.find(({ name }) => name === '__Host-student_pass')
    assert.containsSubset(session, {
      domain: 'localhost',
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'Lax',
    })
    for (const { name, secure, httpOnly, path } of cookies) {
      assert.isTrue(secure, name)
      assert.equal(path, '/', name)
      // The CSRF token is there to be read by our script; it is worth nothing without the session.
      assert.equal(httpOnly, name !== '__Host-XSRF-TOKEN', name)
      assert.match(name, /^__Host-/)
    }
    assert.notInclude(await page.evaluate(() => document.cookie), 'student_pass')
  })
})
