import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import User from '#identity/models/user'
import { addressOf, Client, signedIn, staff } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { startMailingSchool, type MailingSchool } from '#tests/mailing_school'
import { until } from '#tests/until'
import { newUser } from '#tests/users'

const PASSWORD = 'violet harbour seven lamps'
const ADMINISTRATOR = 'amelia.hart@demo.school'
const freshEmail = () => `${randomUUID()}@demo.school`
const tokenIn = (text: string) => /#([A-Za-z0-9_-]{43})/.exec(text)![1]!

const ordersAreDone = async () => {
  const [{ open }] = await db.from('outbox').whereNull('done_at').count('* as open')
  return Number(open) === 0
}

const linksOf = (user: { id: string }) =>
  db.from('invitations').where('user_id', user.id).orderBy('created_at')

/** What of an answer could tell one account from another; the rest differs with each request. */
function comparable(answer: { status: number; headers: Headers; body: unknown }) {
  const changing = ['date', 'x-request-id', 'set-cookie', 'keep-alive']
  const headers = [...answer.headers].filter(([name]) => !changing.includes(name))
  return { status: answer.status, body: answer.body, headers }
}

test.group('Asking for a new password, before the worker looks', (group) => {
  group.each.timeout(60_000)
  let school: MailingSchool
  group.setup(async () => {
    school = await startMailingSchool({ withWorker: false })
    return () => school.stop()
  })

  test('is answered the same, with the same done, whether or not somebody has the address', async ({
    assert,
  }) => {
    const [user, closed, client] = [await newUser(), await newUser(), await school.visitor()]
    await closed.merge({ status: 'disabled' }).save()
    const before = await db.from('audit_events').count('* as n')
    const answers = []
    const orders = []
    for (const email of [user.email, closed.email, freshEmail()]) {
      await db.from('outbox').delete()
      answers.push(comparable(await client.post('/api/v1/forgotten-password', { email })))
      const rows = await db.from('outbox').select('kind', 'payload', 'dedupe_key', 'attempts')
      orders.push(rows.map((row) => ({ ...row, payload: row.payload.email === email })))
    }
    const [known] = answers
    assert.equal(known!.status, 204)
    for (const answer of answers) assert.deepEqual(answer, known)
    const one = { kind: 'password.forgotten', payload: true, dedupe_key: null, attempts: 0 }
    assert.deepEqual(orders, [[one], [one], [one]])
    assert.lengthOf(await linksOf(user), 0)
    assert.deepEqual(await db.from('audit_events').count('* as n'), before)
    await db.from('outbox').delete()
  })

  test('is offered by the page for signing in', async ({ assert }) => {
    const { body } = await (await school.visitor()).get('/api/v1/session')
    assert.isTrue(body.entrance.mails_links)
  })
})

test.group('Links by e-mail', (group) => {
  group.each.timeout(90_000)
  let school: MailingSchool
  group.setup(async () => {
    school = await startMailingSchool()
    return () => school.stop()
  })
  group.each.setup(async () => {
    await until(ordersAreDone)
    await db.from('outbox').delete()
  })

  const mailTo = async (address: string, nth = 1) => (
    await until(async () => school.mailServer.to(address).length >= nth),
    school.mailServer.to(address)[nth - 1]!
  )

  async function ask(email: string) {
    const answer = await (await school.visitor()).post('/api/v1/forgotten-password', { email })
    if (answer.status !== 204) throw new Error(`Asking was answered by ${answer.status}`)
  }

  async function invite(name = 'Ada') {
    const admin = await signedIn(ADMINISTRATOR, school.address)
    const person = { name, email: freshEmail(), roles: [{ role: 'staff' }] }
    const { body } = await admin.post('/api/v1/users', person)
    return { admin, ...body }
  }

  async function open(token: string) {
    return (await school.visitor()).post('/api/v1/invitations/open', { token })
  }

  async function accept(token: string, more: object = {}) {
    const choice = { token, password: PASSWORD, ...more }
    return (await school.visitor()).post('/api/v1/invitations/accept', choice)
  }

  test('an invitation is mailed, and the administrator is told so and shown the link', async ({
    assert,
  }) => {
    const { user, invitation } = await invite()
    assert.isTrue(invitation.mailed)
    const mail = await mailTo(user.email)
    assert.equal(mail.subject, 'Your account at Northfield School')
    assert.include(mail.text!, invitation.link)
    assert.include(mail.text!, 'The link works once, until ')
    assert.isFalse(mail.headers.has('list'))
    assert.deepEqual((await open(tokenIn(mail.text!))).body, {
      name: 'Ada',
      email: user.email,
      purpose: 'invitation',
    })
  })

  test('a token is sealed until it is mailed, then gone, and in no log', async ({ assert }) => {
    school.mailServer.hold()
    const { user, invitation } = await invite()
    const token = tokenIn(invitation.link)
    await until(async () => school.mailServer.waiting.length === 1)
    const [waiting] = await linksOf(user)
    assert.isNotEmpty(waiting.sealed_token)
    assert.notInclude(JSON.stringify(waiting), token)

    school.mailServer.release()
    school.mailServer.waiting.shift()!.accept()
    await until(ordersAreDone)
    const [mailed] = await linksOf(user)
    assert.isNull(mailed.sealed_token)
    const rows = [await db.from('outbox'), await db.from('audit_events')]
    assert.notInclude(JSON.stringify(rows), token)
    assert.include(school.log(), '/api/v1/users')
    assert.notInclude(school.log(), token)
  })

  test('inviting again mails a new link, and the first is worth nothing', async ({ assert }) => {
    const { admin, user } = await invite()
    const first = tokenIn((await mailTo(user.email)).text!)
    const again = await admin.post(`/api/v1/users/${user.id}/invitation`, {})
    assert.isTrue(again.body.invitation.mailed)
    const second = tokenIn((await mailTo(user.email, 2)).text!)
    assert.equal((await open(first)).status, 404)
    assert.equal((await open(second)).status, 200)
  })

  test('the e-mail is in the language of its reader', async ({ assert }) => {
    const user = await newUser()
    await user.merge({ language: 'ar' }).save()
    await ask(user.email)
    const mail = await mailTo(user.email)
    assert.equal(mail.subject, 'اختر كلمة مرور جديدة')
    assert.include(String(mail.html), '<html lang="ar" dir="rtl">')
  })

  test('who forgot the password chooses another once; every browser is signed out and the owner told', async ({
    assert,
  }) => {
    const user = await newUser()
    const elsewhere = await signedIn(user.email, school.address)
    await ask(user.email.toUpperCase())
    const mail = await mailTo(user.email)
    assert.equal(mail.subject, 'Choose a new password')
    const token = tokenIn(mail.text!)
    assert.equal((await open(token)).body.purpose, 'forgotten_password')
    assert.equal((await elsewhere.get('/api/v1/session')).body.user.email, user.email)

    assert.equal((await accept(token, { name: 'Somebody else' })).status, 200)
    assert.isNull((await elsewhere.get('/api/v1/session')).body.user)
    assert.equal((await accept(token)).status, 404)
    const signIn = async (password: string) =>
      (await school.visitor()).post('/api/v1/session', { email: user.email, password })
    assert.equal((await signIn(DEMONSTRATION.password)).status, 400)
    assert.equal((await signIn(PASSWORD)).status, 200)
    assert.equal((await User.findOrFail(user.id)).name, user.name)

    const told = await mailTo(user.email, 2)
    assert.equal(told.subject, 'Your password was changed')
    assert.include(told.text!, 'If it was not you, tell your administrator at once.')
    const audit = await db.from('audit_events').where('subject_id', user.id).orderBy('id')
    assert.deepEqual(
      audit.slice(-2).map(({ action, actor_kind: actor }) => [action, actor]),
      [
        ['user.password_link_asked', 'system'],
        ['user.password_chosen', 'user'],
      ]
    )
  })

  test('a link for a forgotten password runs out after an hour and replaces every other', async ({
    assert,
  }) => {
    const { user, invitation } = await invite()
    await ask(user.email)
    const first = tokenIn((await mailTo(user.email, 2)).text!)
    assert.equal((await open(tokenIn(invitation.link))).status, 404)
    assert.equal((await open(first)).status, 200)
    await ask(user.email)
    const second = tokenIn((await mailTo(user.email, 3)).text!)
    assert.equal((await open(first)).status, 404)

    const last = (await linksOf(user)).at(-1)
    assert.closeTo(last.expires_at - last.created_at, 3_600_000, 5_000)
    await db
      .from('invitations')
      .where('id', last.id)
      .update({ expires_at: db.raw("now() - interval '1 second'") })
    assert.equal((await open(second)).status, 404)
    assert.equal((await accept(second)).status, 404)
  })

  test('an account is mailed three links an hour, however often somebody asks', async ({
    assert,
  }) => {
    const user = await newUser()
    for (let times = 0; times < 5; times++) await ask(user.email)
    await until(ordersAreDone)
    assert.lengthOf(await linksOf(user), 3)
    const asked = await db
      .from('audit_events')
      .where({ subject_id: user.id, action: 'user.password_link_asked' })
    assert.lengthOf(asked, 3)
  })

  test('nobody is mailed whose account is not there, is closed, or has no password yet; no address is kept', async ({
    assert,
  }) => {
    const [closed, ungiven] = [await newUser(), await newUser()]
    await closed.merge({ status: 'disabled' }).save()
    await ungiven.merge({ passwordChosenAt: null }).save()
    const before = school.mailServer.mails.length
    const addresses = [closed.email, ungiven.email, freshEmail()]
    for (const email of addresses) await ask(email)
    await until(ordersAreDone)
    assert.equal(school.mailServer.mails.length, before)
    const orders = await db.from('outbox').where('kind', 'password.forgotten')
    assert.deepEqual(
      orders.map(({ payload }) => payload),
      [{}, {}, {}]
    )
  })

  test('a changed e-mail address is told to both, and links to the former are worth nothing', async ({
    assert,
  }) => {
    const user = await newUser()
    await ask(user.email)
    const token = tokenIn((await mailTo(user.email)).text!)
    const admin = await signedIn(ADMINISTRATOR, school.address)
    const email = freshEmail()
    assert.equal((await admin.patch(`/api/v1/users/${user.id}`, { email })).status, 200)
    for (const mail of [await mailTo(user.email, 2), await mailTo(email)]) {
      assert.equal(mail.subject, 'Your e-mail address was changed')
      assert.include(mail.text!, user.email)
    }
    assert.equal((await open(token)).status, 404)
    await until(ordersAreDone)
    assert.notInclude(JSON.stringify(await db.from('outbox')), user.email)
  })
})

test.group('A school without a mail server', () => {
  test('gives the administrator the link, mails nothing, and says so before signing in', async ({
    assert,
  }) => {
    await db.from('outbox').delete()
    const person = { name: 'Ada', email: freshEmail(), roles: [{ role: 'staff' }] }
    const { body } = await (await staff()).post('/api/v1/users', person)
    assert.isFalse(body.invitation.mailed)
    const [link] = await linksOf(body.user)
    assert.isNull(link.sealed_token)

    const client = new Client(addressOf(''))
    const { entrance } = (await client.get('/api/v1/session')).body
    assert.isFalse(entrance.mails_links)
    const { email } = person
    assert.equal((await client.post('/api/v1/forgotten-password', { email })).status, 204)
    assert.lengthOf(await db.from('outbox'), 0)
  })

  test('as any other, lets nobody ask without end from one address', async ({ assert }) => {
    const client = new Client(addressOf(''))
    await client.get('/api/v1/session')
    const statuses = new Set<number>()
    for (let times = 0; times < 101; times++) {
      const { status } = await client.post('/api/v1/forgotten-password', { email: freshEmail() })
      statuses.add(status)
    }
    assert.deepEqual([...statuses], [204, 429])
  })
})
