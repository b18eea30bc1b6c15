import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { answerAlone, loadedBundleOf } from '#tests/bundle'
import { signedIn, staff, type Client } from '#tests/client'
import { newGate, phoneOf, scanOf, usePhone } from '#tests/gate'
import { issue } from '#tests/passes'

const MAYA = 'maya.lindqvist@demo.school'
const OMAR = 'omar.haddad@demo.school'

const register = (phone: Client, replaceOldest = false) =>
  phone.post('/api/v1/my/phones', { replace_oldest: replaceOldest })
const codeOn = (phone: Client, passId: string) => phone.get(`/api/v1/my/passes/${passId}/code`)

/** So many browsers of Maya, of which none is her phone yet, and a pass of hers. */
async function givenBrowsers(count: number) {
  await db.from('phones').delete()
  const pass = await issue(await staff(), 'hall')
  const phones = []
  for (let number = 0; number < count; number++) phones.push(await signedIn(MAYA))
  return { pass, phones: phones as [Client, Client, Client] }
}

test.group('The phones of a student', () => {
  test('show codes after they were registered, two at most', async ({ assert }) => {
    const { pass, phones } = await givenBrowsers(3)
    const [one, two, three] = phones
    assert.equal((await codeOn(one, pass.id)).body.error.code, 'E_PHONE_NOT_REGISTERED')
    for (const phone of [one, two]) {
      assert.equal((await register(phone)).status, 200)
      assert.equal((await codeOn(phone, pass.id)).status, 200)
    }
    const refused = await register(three)
    assert.equal(refused.status, 409)
    assert.equal(refused.body.error.code, 'E_TOO_MANY_PHONES')
    assert.lengthOf(refused.body.error.phones, 2)
    assert.equal((await codeOn(three, pass.id)).body.error.code, 'E_PHONE_NOT_REGISTERED')
  })

  test('are registered once, however often one asks', async ({ assert }) => {
    const { phones } = await givenBrowsers(1)
    const first = await register(phones[0])
    const again = await register(phones[0])
    assert.equal(again.body.phone.id, first.body.phone.id)
    const { body } = await phones[0].get('/api/v1/my/phones')
    assert.lengthOf(body.phones, 1)
    assert.isTrue(body.phones[0].this_one)
  })

  test('are never three, also when three ask at once', async ({ assert }) => {
    const { phones } = await givenBrowsers(3)
    const answers = await Promise.all(phones.map((phone) => register(phone)))
    assert.sameMembers(
      answers.map(({ status }) => status),
      [200, 200, 409]
    )
  })

  test('tell the one that was replaced where the pass was opened', async ({ assert }) => {
    const { pass, phones } = await givenBrowsers(3)
    const [one, two, three] = phones
    await register(one)
    await register(two)
    const { body: old } = await codeOn(one, pass.id)
    assert.equal((await register(three, true)).status, 200)

    const { status, body } = await codeOn(one, pass.id)
    assert.equal(status, 409)
    assert.equal(body.error.code, 'E_PHONE_REPLACED')
    assert.property(body.error.opened_on, 'at')
    const { body: kept } = await codeOn(two, pass.id)
    const { body: fresh } = await codeOn(three, pass.id)
    assert.equal(kept.secret_version, old.secret_version + 1)
    assert.deepEqual(fresh.keys, kept.keys)
    assert.notEqual(kept.keys[0].key, old.keys[0].key)
  })

  test('keep a record of what happened to them', async ({ assert }) => {
    const { phones } = await givenBrowsers(3)
    await register(phones[0])
    await register(phones[1])
    const { body } = await register(phones[2], true)
    const rows = await db
      .from('audit_events')
      .where({ subject_kind: 'phone' })
      .orderBy('id', 'desc')
      .limit(2)
    assert.deepEqual(
      rows.map(({ action }) => action),
      ['phone.replaced', 'phone.registered']
    )
    assert.equal(rows[1].subject_id, body.phone.id)
  })

  test('are the owner’s alone', async ({ assert }) => {
    const { phones } = await givenBrowsers(1)
    const { body } = await register(phones[0])
    const omar = await signedIn(OMAR)
    assert.equal((await omar.delete(`/api/v1/my/phones/${body.phone.id}`)).status, 404)
    assert.lengthOf((await omar.get('/api/v1/my/phones')).body.phones, 0)
  })

  test('are let go of at signing out, and leave room for another', async ({ assert }) => {
    const { pass, phones } = await givenBrowsers(3)
    const [one, two, three] = phones
    const { body } = await register(one)
    await register(two)
    const before = (await codeOn(two, pass.id)).body.secret_version
    assert.equal((await one.delete(`/api/v1/my/phones/${body.phone.id}`)).status, 204)
    assert.equal((await codeOn(one, pass.id)).body.error.code, 'E_PHONE_NOT_REGISTERED')
    assert.equal((await register(three)).status, 200)
    assert.equal((await codeOn(two, pass.id)).body.secret_version, before)
  })
})

test.group('The code of a phone that was replaced', () => {
  test('is refused by a gate with a network, and by one without that has heard of it', async ({
    assert,
  }) => {
    const { pass, phones } = await givenBrowsers(2)
    const [lost, kept] = phones
    const gate = await newGate()
    const { body } = await register(lost)
    const old = await phoneOf(lost, pass.id)
    await usePhone(kept)
    assert.equal((await gate.scan(scanOf(await old.codeNow()))).body.reason, 'ok')

    assert.equal((await kept.delete(`/api/v1/my/phones/${body.phone.id}`)).status, 204)
    const now = Date.now() / 1000
    const online = await gate.scan(scanOf(await old.codeAt(now), { direction: 'in' }))
    assert.equal(online.body.reason, 'revoked')
    const bundle = await loadedBundleOf(gate.token)
    assert.equal(await answerAlone(bundle, await old.codeAt(now)), 'revoked')

    const fresh = await phoneOf(kept, pass.id)
    assert.equal(await answerAlone(bundle, await fresh.codeNow()), 'ok')
    const accepted = await gate.scan(scanOf(await fresh.codeNow(), { direction: 'in' }))
    assert.equal(accepted.body.reason, 'ok')
  })

  test('that a gate let through alone is an incident after it was replaced, and none before', async ({
    assert,
  }) => {
    const { pass, phones } = await givenBrowsers(2)
    const [lost, kept] = phones
    const gate = await newGate()
    const { body } = await register(lost)
    const old = await phoneOf(lost, pass.id)
    await usePhone(kept)
    const earlier = Date.now() / 1000
    const report = async (at: number, direction: string) => {
      const answer = await gate.scan(
        scanOf(await old.codeAt(at), {
          direction,
          mode: 'offline',
          local_outcome: 'accepted',
          occurred_at: new Date(at * 1000).toISOString(),
        })
      )
      return answer.body.conflict ?? null
    }
    const first = await old.codeAt(earlier)
    assert.isString(first)
    await kept.delete(`/api/v1/my/phones/${body.phone.id}`)
    assert.isNull(await report(earlier, 'out'))
    assert.equal(await report(Date.now() / 1000, 'in'), 'revoked')
    const incidents = await db.from('incidents').where('pass_id', pass.id)
    assert.deepEqual(
      incidents.map(({ kind }) => kind),
      ['revoked_used']
    )
  })
})

test.group('The word of the day', () => {
  test('is the same on the phone and at the gate, each day', async ({ assert }) => {
    const { pass, phones } = await givenBrowsers(1)
    await register(phones[0])
    const { body } = await codeOn(phones[0], pass.id)
    const { bundle } = await loadedBundleOf((await newGate()).token)
    for (const { from, word } of body.keys) {
      assert.isTrue(Number.isInteger(word) && word >= 0 && word <= 255)
      assert.equal(bundle.dayKeys.find((day) => day.from === from)?.word, word)
    }
  })
})
