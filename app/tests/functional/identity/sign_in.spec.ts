import db from '@adonisjs/lucid/services/db'
import { Scrypt } from '@adonisjs/core/hash/drivers/scrypt'
import { test } from '@japa/runner'
import { CreateUser } from '#identity/actions/create_user'
import School from '#identity/models/school'
import { Client, signedIn, staff } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { sumOf } from '#tests/metrics'

const EMAIL = 'tomas.rivera@demo.school'

async function newUser(name: string, password = DEMONSTRATION.password) {
  const school = await School.ofThisSite()
  const email = `${name}@demo.school`
  return new CreateUser().run({ schoolId: school.id, email, name, password, roles: ['staff'] })
}

test.group('Signing in', () => {
  test('gives the user with the roles, whatever the case of the address', async ({ assert }) => {
    const client = new Client()
    await client.get('/api/v1/session')
    const { status, body } = await client.post('/api/v1/session', {
      email: ' Tomas.Rivera@Demo.School',
      password: DEMONSTRATION.password,
    })
    assert.equal(status, 200)
    const told = ['email', 'id', 'language', 'name', 'roles', 'school']
    assert.deepEqual(Object.keys(body.user).sort(), told)
    assert.deepEqual(body.user.roles, ['staff'])
    assert.deepInclude(body.user.school, { name: 'Northfield School', time_zone: 'Europe/London' })
  })

  test('changes the session id, so that one planted before is worth nothing', async ({
    assert,
  }) => {
    const client = new Client()
    await client.get('/api/v1/session')
    const before = client.cookie('student_pass')
    await client.post('/api/v1/session', { email: EMAIL, password: DEMONSTRATION.password })
    assert.isString(before)
    assert.notEqual(client.cookie('student_pass'), before)
  })

  test('answers a wrong password and an unknown address alike', async ({ assert }) => {
    const client = new Client()
    await client.get('/api/v1/session')
    const wrong = await client.post('/api/v1/session', {
      email: EMAIL,
      password: 'not the password',
    })
    const unknown = await client.post('/api/v1/session', {
      email: 'nobody@demo.school',
      password: 'x',
    })
    assert.equal(wrong.status, 400)
    assert.equal(wrong.body.error.code, 'E_INVALID_CREDENTIALS')
    assert.isNotEmpty(wrong.body.error.remedy)
    assert.equal(unknown.status, wrong.status)
    assert.equal(unknown.body.error.message, wrong.body.error.message)
  })

  test('is refused without the CSRF token', async ({ assert }) => {
    const client = new Client()
    const { status, body } = await client.post('/api/v1/session', { email: EMAIL, password: 'x' })
    assert.equal(status, 403)
    assert.equal(body.error.code, 'E_BAD_CSRF_TOKEN')
  })

  test('is refused to a disabled account, whose open sessions end too', async ({ assert }) => {
    const user = await newUser('leaver')
    const client = await signedIn(user.email)
    assert.equal((await client.get('/api/v1/places')).status, 200)

    await user.merge({ status: 'disabled' }).save()

    assert.equal((await client.get('/api/v1/places')).status, 401)
    const again = await client.post('/api/v1/session', {
      email: user.email,
      password: DEMONSTRATION.password,
    })
    assert.equal(again.body.error.code, 'E_INVALID_CREDENTIALS')
  })

  test('stops after ten wrong passwords, says for how long, and counts it', async ({ assert }) => {
    const user = await newUser('forgetful')
    const client = new Client()
    await client.get('/api/v1/session')
    const limitedBefore = await sumOf('student_pass_rate_limited_total', { bucket: 'sign_in' })
    const attempt = (password: string) =>
      client.post('/api/v1/session', { email: user.email, password })
    for (let wrong = 0; wrong < 10; wrong++) await attempt('wrong password')

    const { status, headers, body } = await attempt(DEMONSTRATION.password)

    assert.equal(status, 429)
    assert.equal(body.error.code, 'E_TOO_MANY_REQUESTS')
    assert.isAbove(Number(headers.get('retry-after')), 0)
    const limitedAfter = await sumOf('student_pass_rate_limited_total', { bucket: 'sign_in' })
    assert.equal(limitedAfter, limitedBefore + 1)
  })

  test('stores the password as an argon2id hash only', async ({ assert }) => {
    const { password } = await db.from('users').where('email', EMAIL).first()
    assert.match(password, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    assert.notInclude(password, DEMONSTRATION.password)
  })

  test('replaces a hash of the earlier kind, and nobody is signed out by it', async ({
    assert,
  }) => {
    const user = await newUser('earlier')
    const elsewhere = await signedIn(user.email)
    const earlier = await new Scrypt({}).make(DEMONSTRATION.password)
    await db.from('users').where('id', user.id).update({ password: earlier })

    await signedIn(user.email)
    const { password } = await db.from('users').where('id', user.id).first()
    assert.match(password, /^\$argon2id\$/)
    await signedIn(user.email)
    assert.isNotNull((await elsewhere.get('/api/v1/session')).body.user)
  })
})

test.group('Signing out', () => {
  test('ends the session at the server, also for a copy of its cookie', async ({ assert }) => {
    const client = await staff()
    const stolen = `student_pass=${client.cookie('student_pass')}`
    assert.equal((await client.delete('/api/v1/session')).status, 204)
    const copy = await new Client().send('GET', '/api/v1/places', undefined, { Cookie: stolen })
    assert.equal(copy.status, 401)
  })
})
