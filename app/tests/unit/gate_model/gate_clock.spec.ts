import { test } from '@japa/runner'
import { GateClock } from '../../../frontend/src/gate/offline/gate_clock.js'
import { ServerClock } from '../../../frontend/src/time/server_clock.js'

const MINUTE = 60_000

/** Sets the device's clock ahead (behind: negative) until the test ends. */
function setDeviceClock(ahead: number, cleanup: (restore: () => void) => void) {
  const { now } = Date
  cleanup(() => {
    Date.now = now
  })
  Date.now = () => now() + ahead
}

/** The server answers; its clock is right. */
const hear = (clock: ServerClock, at = Date.now()) =>
  clock.measure(() => Promise.resolve({ server_time: at }))

test.group('The clock of a gate', () => {
  test('is sure as long as the server has been heard and the device was not set', async ({
    assert,
    cleanup,
  }) => {
    const clock = new ServerClock()
    const gate = new GateClock(clock)
    assert.equal(gate.standing(), 'unsure')
    await hear(clock)
    assert.equal(gate.standing(), 'sure')

    setDeviceClock(-10 * MINUTE, cleanup)
    assert.equal(gate.standing(), 'unsure')
    await hear(clock, Date.now() + 10 * MINUTE)
    assert.equal(gate.standing(), 'sure')
    assert.approximately(clock.deviceAhead()!, -10 * MINUTE, 100)
  })

  for (const minutes of [-10, 10]) {
    test(`that is ${minutes} minutes off tells the right time after a reload without a network`, async ({
      assert,
      cleanup,
    }) => {
      const right = Date.now()
      setDeviceClock(minutes * MINUTE, cleanup)
      const before = new ServerClock()
      await hear(before, right)
      const memory = before.memory()!

      const clock = new ServerClock()
      clock.recall(memory)
      assert.approximately(clock.now(), right, 1000)
      assert.approximately(clock.deviceAhead()!, minutes * MINUTE, 1000)
      assert.equal(new GateClock(clock).standing(), 'unsure')
    })
  }

  test('is wrong when it was set back while the page was closed, until the server is heard', async ({
    assert,
    cleanup,
  }) => {
    const before = new ServerClock()
    await hear(before)
    const clock = new ServerClock()
    clock.recall(before.memory()!)
    const gate = new GateClock(clock)
    assert.equal(gate.standing(), 'unsure')

    setDeviceClock(-10 * MINUTE, cleanup)
    assert.equal(gate.standing(), 'wrong')
    await hear(clock, Date.now() + 10 * MINUTE)
    assert.equal(gate.standing(), 'sure')
  })

  test('keeps nothing of a time that does not rest on the server', async ({ assert, cleanup }) => {
    const clock = new ServerClock()
    assert.isUndefined(clock.memory())
    await hear(clock)
    assert.isDefined(clock.memory())
    setDeviceClock(10 * MINUTE, cleanup)
    assert.isUndefined(clock.memory())
  })

  test('is contradicted by the school at once, by phones when there are two of them', ({
    assert,
  }) => {
    const byPhones = new GateClock(new ServerClock())
    byPhones.hear('phone', 'a pass')
    byPhones.hear('phone', 'a pass')
    assert.equal(byPhones.standing(), 'unsure')
    byPhones.hear('phone', 'another pass')
    assert.equal(byPhones.standing(), 'wrong')

    const bySchool = new GateClock(new ServerClock())
    bySchool.hear('school', 'a pass')
    assert.equal(bySchool.standing(), 'wrong')
  })

  test('does not listen to phones once the server has spoken', async ({ assert }) => {
    const clock = new ServerClock()
    const gate = new GateClock(clock)
    await hear(clock)
    for (const pass of ['a', 'b', 'c']) gate.hear('phone', pass)
    assert.equal(gate.standing(), 'sure')
  })
})
