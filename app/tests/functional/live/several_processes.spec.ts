import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import { signedIn, type Client } from '#tests/client'
import { LiveStream } from '#tests/live'
import { redisIsHere, startRedis } from '#tests/redis_process'
import { startServerProcess } from '#tests/server_process'
import { until } from '#tests/until'

const TOMAS = 'tomas.rivera@demo.school'
const DANA = 'dana.price@demo.school'

/** A process answers 503 until it has found Redis. */
const patiently = (email: string, origin: string) =>
  until(async () => signedIn(email, origin).catch(() => false as const))

async function issueEventTo(client: Client, name: string): Promise<string> {
  const { body: found } = await client.get(`/api/v1/students?search=${name}`)
  const { body: types } = await client.get('/api/v1/pass-types')
  const { body } = await client.post('/api/v1/passes', {
    student_id: found.students[0].id,
    pass_type_id: types.pass_types.find((type: { kind: string }) => type.kind === 'event').id,
  })
  return body.pass.id
}

/** Does it until a listener hears of one: a process that has just found Redis may miss the first. */
async function untilHeard(stream: LiveStream, change: () => Promise<string>) {
  const done: string[] = []
  const heard = stream.next()
  await until(async () => {
    done.push(await change())
    return Promise.race([heard, sleep(500, false as const)])
  })
  if (!done.includes((await heard).payload.pass_id)) throw new Error('heard of another pass')
}

test.group('Several processes with Redis', () => {
  test('tell each other which pass changed, also after Redis was away, and stop in time without it', async ({
    assert,
    cleanup,
  }) => {
    const redis = await startRedis()
    cleanup(() => redis.stop())
    const environment = { REDIS_URL: redis.url }
    const [here, there] = await Promise.all([
      startServerProcess(environment),
      startServerProcess(environment),
    ])
    cleanup(() => void [here, there].forEach(({ child }) => child.kill('SIGKILL')))

    const teacher = await patiently(TOMAS, here.address)
    const monitor = await patiently(DANA, there.address)
    const { stream } = await LiveStream.open(monitor, 'passes', there.address)
    await untilHeard(stream!, () => issueEventTo(teacher, 'Priya'))
    stream!.close()

    /* Redis comes back empty: everybody signs in again, and the processes listen again by themselves. */
    await redis.stop()
    const again = await startRedis(redis.port)
    cleanup(() => again.stop())
    const back = await patiently(TOMAS, here.address)
    const dana = await patiently(DANA, there.address)
    const { stream: second } = await LiveStream.open(dana, 'passes', there.address)
    await untilHeard(second!, () => issueEventTo(back, 'Lucas'))

    await again.stop()
    const asked = Date.now()
    here.child.kill('SIGTERM')
    there.child.kill('SIGTERM')
    assert.deepEqual([await here.exitCode(), await there.exitCode()], [0, 0])
    assert.isBelow(Date.now() - asked, 10_000)
  })
    .timeout(120_000)
    .skip(!redisIsHere, 'This machine has no redis-server; REDIS_SERVER names one')
})
