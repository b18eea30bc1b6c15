import { test } from '@japa/runner'
import { newGate } from '#tests/gate'
import { redisIsHere, startRedis } from '#tests/redis_process'
import { startServerProcess } from '#tests/server_process'
import { until } from '#tests/until'

/** As many as `limit_device_middleware` lets through in a minute. */
const LIMIT = 600

test.group('The limit per device', () => {
  test('holds while Redis is killed, and counts what came before', async ({ assert, cleanup }) => {
    const redis = await startRedis()
    cleanup(() => redis.stop())
    const server = await startServerProcess({ REDIS_URL: redis.url })
    cleanup(() => void server.child.kill('SIGKILL'))
    const gate = await newGate()
    const other = await newGate()

    const ask = (token: string) =>
      fetch(`${server.address}/api/v1/device`, { headers: { Authorization: `Bearer ${token}` } })
    async function askOften(times: number): Promise<number[]> {
      const statuses: number[] = []
      while (statuses.length < times) {
        const some = Array.from({ length: 50 }, () => ask(gate.token))
        statuses.push(...(await Promise.all(some)).map(({ status }) => status))
      }
      return statuses
    }

    const withRedis = await askOften(LIMIT / 2)
    assert.deepEqual([...new Set(withRedis)], [200])

    await redis.stop()
    await until(async () => {
      const metrics = await (await fetch(server.metrics)).text()
      return /^student_pass_dependency_up\{dep="redis",.*\} 0$/m.test(metrics)
    })
    const without = await askOften(LIMIT / 2 + 100)
    assert.lengthOf(
      without.filter((status) => status === 200),
      LIMIT / 2
    )
    assert.lengthOf(
      without.filter((status) => status === 429),
      100
    )
    assert.equal((await ask(other.token)).status, 200)
  })
    .skip(!redisIsHere, 'This machine has no redis-server; REDIS_SERVER names one')
    .timeout(60_000)
})
