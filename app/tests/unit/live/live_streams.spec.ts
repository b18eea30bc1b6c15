import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import { LiveStreams } from '#live/live_streams'
import { until } from '#tests/until'

function stream(isWelcome: () => Promise<boolean>) {
  const told = { ended: false, asked: 0 }
  const asked = () => {
    told.asked++
    return isWelcome()
  }
  return { told, tell() {}, end: () => void (told.ended = true), isWelcome: asked }
}

test.group('A live stream', () => {
  test('ends when its session was ended', async ({ assert }) => {
    let welcome = true
    const streams = new LiveStreams(5)
    const listening = stream(async () => welcome)
    streams.add('user', listening)
    await until(async () => listening.told.asked > 1)
    assert.isFalse(listening.told.ended)
    welcome = false
    await until(async () => listening.told.ended)
  })

  test('goes on while the database does not answer', async ({ assert }) => {
    const streams = new LiveStreams(5)
    const listening = stream(() => Promise.reject(new Error('away')))
    const forget = streams.add('user', listening)
    await until(async () => listening.told.asked > 1)
    assert.isFalse(listening.told.ended)

    forget()
    const { asked } = listening.told
    await wait(30)
    assert.equal(listening.told.asked, asked)
  })
})
