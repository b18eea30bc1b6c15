import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import { ServerClock } from '../../frontend/src/time/server_clock.js'

const HOUR = 3_600_000

/** Asks a server that is an hour ahead and needs some time for the way there and the way back. */
function ask(clock: ServerClock, there: number, back: number) {
  return clock.measure(async () => {
    await wait(there)
    const server_time = Date.now() + HOUR
    await wait(back)
    return { server_time }
  })
}

test.group('The estimate of the server’s clock', () => {
  test('is the device’s clock until the server has been heard', ({ assert }) => {
    const clock = new ServerClock()
    assert.approximately(clock.now(), Date.now(), 5)
    assert.isNull(clock.deviceAhead())
  })

  test('takes half the round trip into account', async ({ assert }) => {
    const clock = new ServerClock()
    await ask(clock, 100, 100)
    assert.approximately(clock.now() - Date.now(), HOUR, 50)
    assert.approximately(clock.deviceAhead()!, -HOUR, 50)
  })

  test('keeps the sample of the shortest round trip', async ({ assert }) => {
    const clock = new ServerClock()
    await ask(clock, 0, 0)
    await ask(clock, 400, 0)
    assert.approximately(clock.now() - Date.now(), HOUR, 50)
  })

  test('goes on when somebody changes the device’s clock back', async ({ assert, cleanup }) => {
    const clock = new ServerClock()
    await ask(clock, 0, 0)
    const before = clock.now()

    const now = Date.now
    cleanup(() => {
      Date.now = now
    })
    Date.now = () => now() - 2 * HOUR
    assert.approximately(clock.now(), before, 50)
  })

  test('counts the time in which the device slept', async ({ assert, cleanup }) => {
    const clock = new ServerClock()
    await ask(clock, 0, 0)
    const before = clock.now()

    // The monotonic clock of some devices stands still while they sleep; the other one goes on.
    const now = Date.now
    cleanup(() => {
      Date.now = now
    })
    Date.now = () => now() + HOUR
    assert.approximately(clock.now(), before + HOUR, 50)
  })
})
