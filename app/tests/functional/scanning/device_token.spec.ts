import { test } from '@japa/runner'
import { addressOf, answerOf } from '#tests/client'
import { newGate, postScan, scanOf } from '#tests/gate'

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
