import { test } from '@japa/runner'
import { Client, addressOf, signedIn } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { newUser } from '#tests/users'

/** A change that every person may make, as the page itself sends it, with something changed about the request. */
async function given() {
  const { email } = await newUser()
  const client = await signedIn(email)
  const token = decodeURIComponent(client.cookie('XSRF-TOKEN')!)
  const change = (more: Record<string, string> = {}) =>
    client.send('PATCH', '/api/v1/session', JSON.stringify({ language: 'de' }), more)
  const language = async () => (await client.get('/api/v1/session')).body.user.language
  return { client, email, token, change, language }
}

const OWN = new URL(addressOf('')).origin

test.group('A request that another site has the browser send', () => {
  test('is refused without the token, and changes nothing; the same with the token succeeds', async ({
    assert,
  }) => {
    const { change, language } = await given()
    const forged = await change({ 'X-XSRF-TOKEN': '' })
    assert.deepEqual([forged.status, forged.body.error.code], [403, 'E_BAD_CSRF_TOKEN'])
    assert.notEqual(await language(), 'de')
    assert.equal((await change()).status, 200)
    assert.equal(await language(), 'de')
  })

  test('is refused with the token of another session', async ({ assert }) => {
    const { change, language } = await given()
    const attacker = await given()
    const forged = await change({ 'X-XSRF-TOKEN': attacker.token })
    assert.deepEqual([forged.status, forged.body.error.code], [403, 'E_BAD_CSRF_TOKEN'])
    assert.notEqual(await language(), 'de')
    assert.equal((await attacker.change()).status, 200, 'there it counts')
    assert.equal((await change()).status, 200)
  })

  test('is refused even with the right token: {0}')
    .with([
      ['of another site', { 'Sec-Fetch-Site': 'cross-site' }],
      ['of a host beside it', { 'Sec-Fetch-Site': 'same-site' }],
      ['of another origin', { Origin: 'https://evil.example' }],
      ['of another port', { Origin: 'http://127.0.0.1:1' }],
      ['of a page without an origin', { Origin: 'null' }],
      ['that claims to be ours', { 'Sec-Fetch-Site': 'cross-site', 'Origin': OWN }],
    ] as [string, Record<string, string>][])
    .run(async ({ assert }, [, headers]) => {
      const { change, language } = await given()
      const forged = await change(headers)
      assert.deepEqual([forged.status, forged.body.error.code], [403, 'E_SENT_BY_OTHER_SITE'])
      assert.isNotEmpty(forged.body.error.remedy)
      assert.notEqual(await language(), 'de')
      for (const own of [{ 'Sec-Fetch-Site': 'same-origin', 'Origin': OWN }, { Origin: OWN }])
        assert.equal((await change(own as Record<string, string>)).status, 200)
    })

  test('cannot sign somebody in to the account of an attacker', async ({ assert }) => {
    const { email } = await newUser()
    const client = new Client()
    await client.get('/api/v1/session')
    const body = JSON.stringify({ email, password: DEMONSTRATION.password })
    const site = { 'Sec-Fetch-Site': 'cross-site' }
    assert.equal((await client.send('POST', '/api/v1/session', body, site)).status, 403)
    assert.equal((await client.send('POST', '/api/v1/session', body)).status, 200)
  })

  test('cannot be a form: what is no JSON is refused', async ({ assert }) => {
    const { client, language } = await given()
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const sent = await client.send('PATCH', '/api/v1/session', 'language=de', {
        'Content-Type': type,
        'X-XSRF-TOKEN': '',
      })
      assert.equal(sent.status, 403)
    }
    assert.notEqual(await language(), 'de')
  })

  test('changes nothing by GET, also where another method is named in it', async ({ assert }) => {
    const { client } = await given()
    await client.send('GET', '/api/v1/session?_method=DELETE', undefined, {
      'X-HTTP-Method-Override': 'DELETE',
    })
    assert.isNotNull((await client.get('/api/v1/session')).body.user)
    assert.equal((await client.delete('/api/v1/session')).status, 204)
  })
})
