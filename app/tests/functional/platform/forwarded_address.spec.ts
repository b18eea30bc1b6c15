import { test } from '@japa/runner'
import UserSession from '#identity/models/user_session'
import { Client } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { startServerProcess } from '#tests/server_process'

const EMAIL = 'amelia.hart@demo.school'

/** Signs in with a header that says who asks. @returns the address the server took that to be */
async function addressTaken(origin: string, forwarded: string): Promise<string> {
  const client = new Client(origin)
  await client.get('/api/v1/session')
  const credentials = JSON.stringify({ email: EMAIL, password: DEMONSTRATION.password })
  const headers = {
    'X-Forwarded-For': forwarded,
    'X-Real-IP': forwarded,
    'Forwarded': `for=${forwarded}`,
  }
  const { status } = await client.send('POST', '/api/v1/session', credentials, headers)
  if (status !== 200) throw new Error(`Signing in was answered with ${status}`)
  return (await UserSession.query().orderBy('id', 'desc').firstOrFail()).address
}

test.group('X-Forwarded-For', () => {
  test('of anybody but the edge is not believed', async ({ assert, cleanup }) => {
    for (const TRUSTED_PROXIES of ['', '172.16.250.0/28']) {
      const server = await startServerProcess({ TRUSTED_PROXIES })
      cleanup(() => void server.child.kill('SIGKILL'))
      assert.equal(await addressTaken(server.address, '203.0.113.9'), '127.0.0.1')
    }
  })

  test('of the edge is believed, but not what its client wrote into it before', async ({
    assert,
    cleanup,
  }) => {
    const server = await startServerProcess({ TRUSTED_PROXIES: '127.0.0.1/32' })
    cleanup(() => void server.child.kill('SIGKILL'))
    assert.equal(await addressTaken(server.address, '203.0.113.9'), '203.0.113.9')
    assert.equal(await addressTaken(server.address, '198.51.100.1, 203.0.113.9'), '203.0.113.9')
  })
})
