import { randomBytes, randomUUID } from 'node:crypto'
import limiter from '@adonisjs/limiter/services/main'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { addressOf, answerOf } from '#tests/client'
import { newGate, postScan, scanOf } from '#tests/gate'
import { sumOf } from '#tests/metrics'

test.group('A gate', () => {
  test('learns its name and checkpoint by its token', async ({ assert }) => {
    const { token, device } = await newGate('Library desk')
    const headers = { Authorization: `Bearer ${token}` }
    const { status, body } = await answerOf(await fetch(addressOf('/api/v1/device'), { headers }))
    assert.equal(status, 200)
    assert.equal(body.name, device.name)
    assert.equal(body.checkpoint.name, 'Library desk')
  })

  test('without a known token is told how to enrol: {$self}')
    .with(['', 'spd_unknown', 'something', `spd_${'x'.repeat(500)}`])
    .run(async ({ assert }, token) => {
      const { status, body } = await postScan(scanOf('x'), token)
      assert.equal(status, 401)
      assert.equal(body.error.code, 'E_UNKNOWN_DEVICE')
      assert.include(body.error.remedy, 'device:create')
    })

  test('keeps working while somebody at its address guesses tokens, who is stopped', async ({
    assert,
    cleanup,
  }) => {
    const unknownTokens = limiter.use('memory', { requests: 300, duration: '1 min' })
    cleanup(() => unknownTokens.delete('unknown_device:127.0.0.1').then(() => undefined))
    const gate = await newGate()
    await gate.scan(scanOf('x'))
    const before = await sumOf('student_pass_rate_limited_total', { bucket: 'unknown_device' })
    const guesses = []
    for (let batch = 0; batch < 4; batch++) {
      const hundred = Array.from({ length: 100 }, () =>
        postScan(scanOf('x'), `spd_${randomUUID()}`)
      )
      guesses.push(...(await Promise.all(hundred)))
    }
    const stopped = guesses.filter(({ status }) => status === 429)
    assert.isAtLeast(stopped.length, 100)
    assert.lengthOf(
      guesses.filter(({ status }) => status === 401),
      400 - stopped.length
    )
    const after = await sumOf('student_pass_rate_limited_total', { bucket: 'unknown_device' })
    assert.isAtLeast(after - before, 1)
    assert.equal((await gate.scan(scanOf('x'))).status, 200)
  })

  test('is asked for again while somebody guesses at its address: a good token works, a replaced one does not', async ({
    assert,
    cleanup,
  }) => {
    const unknownTokens = limiter.use('memory', { requests: 300, duration: '1 min' })
    cleanup(() => unknownTokens.delete('unknown_device:127.0.0.1').then(() => undefined))
    const [kept, replaced] = [await newGate(), await newGate()]
    for (const gate of [kept, replaced]) assert.equal((await gate.scan(scanOf('x'))).status, 200)
    /* As another process does it: this one is not told. */
    const token_hash = randomBytes(32)
    await db.from('devices').where('id', replaced.device.id).update({ token_hash })
    await unknownTokens.set('unknown_device:127.0.0.1', 301, '1 min')

    const now = Date.now
    cleanup(() => {
      Date.now = now
    })
    Date.now = () => now() + 11_000
    assert.equal((await kept.scan(scanOf('x'))).status, 200)
    for (let use = 0; use < 2; use++)
      assert.include([401, 429], (await replaced.scan(scanOf('x'))).status)
  })

  test('that sends hundreds of scans a minute is slowed down, and others are not', async ({
    assert,
  }) => {
    const gate = await newGate()
    const other = await newGate()
    const answers = []
    for (let batch = 0; batch < 7; batch++) {
      answers.push(
        ...(await Promise.all(Array.from({ length: 100 }, () => gate.scan(scanOf('x')))))
      )
    }
    const refused = answers.filter(({ status }) => status === 429)
    assert.lengthOf(refused, 100)
    assert.equal(refused[0]!.body.error.code, 'E_TOO_MANY_REQUESTS')
    assert.isAbove(Number(refused[0]!.headers.get('retry-after')), 0)
    assert.equal((await other.scan(scanOf('x'))).status, 200)
  })
})
