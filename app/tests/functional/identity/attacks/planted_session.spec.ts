import { test } from '@japa/runner'
import { Client, signedIn } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { codeOf, userWithTotp } from '#tests/second_factor'
import { newUser } from '#tests/users'

const { password } = DEMONSTRATION
const idOf = (client: Client) => client.cookie('student_pass')!

/** Who is signed in for somebody who has the cookie alone. */
async function userBy(id: string) {
  const { status, body } = await new Client().send('GET', '/api/v1/session', undefined, {
    Cookie: `student_pass=${id}`,
  })
  return { status, user: body.user }
}

test.group('A session id that an attacker knows', () => {
  test('is worth nothing once the victim has signed in with it', async ({ assert }) => {
    const attacker = new Client()
    await attacker.get('/api/v1/session')
    const planted = idOf(attacker)
    const { email } = await newUser()
    const Cookie = attacker.cookies()
    const victim = new Client()
    const { status } = await victim.send(
      'POST',
      '/api/v1/session',
      JSON.stringify({ email, password }),
      { Cookie, 'X-XSRF-TOKEN': decodeURIComponent(attacker.cookie('XSRF-TOKEN')!) }
    )
    assert.equal(status, 200)
    assert.notEqual(idOf(victim), planted)
    assert.equal((await userBy(idOf(victim))).user.email, email)
    assert.isNull((await userBy(planted)).user)
    assert.equal((await attacker.get('/api/v1/places')).status, 401)
  })

  test('that the server did not make is not taken', async ({ assert }) => {
    const chosen = 'chosen-by-an-attacker'
    const client = new Client()
    await client.send('GET', '/api/v1/session', undefined, { Cookie: `student_pass=${chosen}` })
    assert.isString(idOf(client))
    assert.notInclude(idOf(client), chosen)
  })

  test('is another after the password and after the second factor; each before is worth nothing', async ({
    assert,
  }) => {
    const { user, secret } = await userWithTotp()
    const client = new Client()
    await client.get('/api/v1/session')
    const ids = [idOf(client)]
    const half = await client.post('/api/v1/session', { email: user.email, password })
    assert.equal(half.body.second_factor.wanted, 'prove')
    ids.push(idOf(client))
    assert.isNull((await userBy(idOf(client))).user, 'half signed in is not signed in')

    const proved = await client.post('/api/v1/session/second-factor', { code: codeOf(secret) })
    assert.equal(proved.status, 200)
    ids.push(idOf(client))
    assert.lengthOf(new Set(ids), 3)
    assert.equal((await userBy(ids[2]!)).user.email, user.email)
    for (const before of ids.slice(0, 2)) assert.isNull((await userBy(before)).user)
  })

  test('is another after a confirmation, and the one before is worth nothing', async ({
    assert,
  }) => {
    const { email } = await newUser()
    const client = await signedIn(email)
    const before = idOf(client)
    const { status } = await client.post('/api/v1/session/confirmation', { password })
    assert.equal(status, 204)
    assert.notEqual(idOf(client), before)
    assert.equal((await userBy(idOf(client))).user.email, email)
    assert.isNull((await userBy(before)).user)
  })
})
