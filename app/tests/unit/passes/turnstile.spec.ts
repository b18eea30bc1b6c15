import { setImmediate as nextTurn } from 'node:timers/promises'
import { test } from '@japa/runner'
import { TooManyAtOnce, Turnstile } from '#passes/activation/turnstile'

test.group('The turnstile before activations', () => {
  test('lets so many through at a time, in the order in which they came', async ({ assert }) => {
    const turnstile = new Turnstile({ width: 3, longestLine: 100 })
    const begun: number[] = []
    let inside = 0
    let most = 0
    const one = (index: number) =>
      turnstile.pass(async () => {
        begun.push(index)
        most = Math.max(most, ++inside)
        await nextTurn()
        inside--
      })
    await Promise.all(Array.from({ length: 20 }, (_, index) => one(index)))
    assert.equal(most, 3)
    assert.deepEqual(
      begun,
      Array.from({ length: 20 }, (_, index) => index)
    )
  })

  test('goes on after a failure', async ({ assert }) => {
    const turnstile = new Turnstile({ width: 1, longestLine: 10 })
    const failed = turnstile.pass(async () => {
      throw new Error('no')
    })
    const next = turnstile.pass(async () => 'through')
    await assert.rejects(() => failed, 'no')
    assert.equal(await next, 'through')
  })

  test('sends away whom it would keep waiting too long', async ({ assert }) => {
    const turnstile = new Turnstile({ width: 1, longestLine: 1 })
    let leave = () => {}
    const inside = turnstile.pass(() => new Promise<void>((resolve) => (leave = resolve)))
    const waiting = turnstile.pass(async () => 'through')
    await assert.rejects(() => turnstile.pass(async () => 'never'), TooManyAtOnce.message)
    leave()
    await inside
    assert.equal(await waiting, 'through')
  })
})
