import { test } from '@japa/runner'
import { redisIsHere, startRedis } from '#tests/redis_process'
import { startServerProcess } from '#tests/server_process'
import { until } from '#tests/until'

/** As many refused codes as `use_enrolment_controller` takes from one network in a minute. */
const LIMIT = 60

type Server = Awaited<ReturnType<typeof startServerProcess>>

/** Shows codes that do not exist, all at once, and says which answers came. */
async function guess({ address }: Server, times: number) {
  const answers = await Promise.all(
    Array.from({ length: times }, () =>
      fetch(`${address}/api/v1/devices/enrol`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ secret: 'no-such-code' }),
      })
    )
  )
  return answers
}

const statusesOf = (answers: Response[]) => [...new Set(answers.map(({ status }) => status))]

async function redisIs(state: 0 | 1, { metrics }: Server) {
  await until(async () => {
    const text = await (await fetch(metrics)).text()
    return new RegExp(`^student_pass_dependency_up\\{dep="redis",.*\\} ${state}$`, 'm').test(text)
  })
}

test.group('A limit', () => {
  test('adds up what several processes count, and holds when Redis goes and when it comes back empty', async ({
    assert,
    cleanup,
  }) => {
    const redis = await startRedis()
    cleanup(() => redis.stop())
    const [here, there] = await Promise.all([
      startServerProcess({ REDIS_URL: redis.url }),
      startServerProcess({ REDIS_URL: redis.url }),
    ])
    cleanup(() => void [here, there].forEach(({ child }) => child.kill('SIGKILL')))

    assert.deepEqual(statusesOf(await guess(here, LIMIT - 20)), [404], 'within the limit')
    assert.deepEqual(statusesOf(await guess(there, 20)), [404], 'also within, taken together')
    const [stopped] = await guess(there, 1)
    assert.equal(stopped!.status, 429, 'one process refuses what the other has counted')
    assert.isAbove(Number(stopped!.headers.get('retry-after')), 0)
    const { error } = (await stopped!.json()) as { error: { code: string; remedy: string } }
    assert.equal(error.code, 'E_TOO_MANY_REQUESTS')
    assert.include(error.remedy, 'Retry-After')

    await redis.stop()
    await Promise.all([redisIs(0, here), redisIs(0, there)])
    assert.deepEqual(statusesOf(await guess(here, 20)), [404], 'what it has not seen itself')
    assert.deepEqual(statusesOf(await guess(here, 20)), [429], 'what it has seen counts on')

    const back = await startRedis(redis.port)
    cleanup(() => back.stop())
    await Promise.all([redisIs(1, here), redisIs(1, there)])
    assert.deepEqual(statusesOf(await guess(here, 5)), [429], 'an empty Redis forgives nothing')
  })
    .skip(!redisIsHere, 'This machine has no redis-server; REDIS_SERVER names one')
    .timeout(120_000)
})
