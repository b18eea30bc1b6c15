import { test } from '@japa/runner'
import { Client } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { startServerProcess } from '#tests/server_process'
import { newUser } from '#tests/users'

/** Name, and attributes in lower case, of the cookies an answer sets. */
function cookiesOf(headers: Headers): Map<string, string[]> {
  const cookies = headers.getSetCookie().map((cookie) => {
    const [pair, ...attributes] = cookie.split(';').map((part) => part.trim())
    return [pair!.split('=')[0]!, attributes.map((one) => one.toLowerCase())] as const
  })
  return new Map(cookies)
}

test.group('Cookies of a site that is served by TLS', () => {
  test('are bound to this host and to TLS; only the CSRF token can be read by the page', async ({
    assert,
    cleanup,
  }) => {
    const server = await startServerProcess({ APP_URL: 'https://pass.example' })
    cleanup(() => void server.child.kill('SIGKILL'))
    const client = new Client(server.address)
    const first = cookiesOf((await client.get('/api/v1/session')).headers)
    const csrf = [...first.keys()].find((name) => name.endsWith('XSRF-TOKEN'))!
    const { email } = await newUser()
    const { password } = DEMONSTRATION
    const signIn = await client.send(
      'POST',
      '/api/v1/session',
      JSON.stringify({ email, password }),
      {
        'X-XSRF-TOKEN': decodeURIComponent(client.cookie(csrf)!),
      }
    )
    assert.equal(signIn.status, 200)
    const all = cookiesOf(signIn.headers)
    assert.includeMembers(
      [...all.keys()],
      ['__Host-student_pass', '__Host-student_pass_browser', csrf]
    )
    for (const [name, attributes] of all) {
      const told = `${name}: ${attributes}`
      assert.include(attributes, 'secure', told)
      assert.include(attributes, 'path=/', told)
      assert.isUndefined(
        attributes.find((one) => one.startsWith('domain')),
        told
      )
      assert.isTrue(
        attributes.includes('samesite=lax') || attributes.includes('samesite=strict'),
        told
      )
      assert.equal(attributes.includes('httponly'), name !== csrf, told)
    }
  }).timeout(60_000)
})
