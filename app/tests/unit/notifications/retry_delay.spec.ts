import { test } from '@japa/runner'
import { MOST_ATTEMPTS, retryDelaySeconds } from '#notifications/delivery/retry_delay'

test.group('The delay before an order is tried again', () => {
  test('doubles with each failure, up to an hour', ({ assert }) => {
    const delays = [1, 2, 3, 4, 12, 20].map((failures) => retryDelaySeconds(failures, 0.5))
    assert.deepEqual(delays, [5, 10, 20, 40, 3600, 3600])
  })

  test('spreads by half either way', ({ assert }) => {
    assert.equal(retryDelaySeconds(3, 0), 10)
    assert.equal(retryDelaySeconds(3, 1), 30)
  })

  test('all tries together outlast a night without a mail server', ({ assert }) => {
    let seconds = 0
    for (let failures = 1; failures < MOST_ATTEMPTS; failures++)
      seconds += retryDelaySeconds(failures, 0)
    assert.isAbove(seconds, 6 * 3600)
  })
})
