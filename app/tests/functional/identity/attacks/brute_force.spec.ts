import { test } from '@japa/runner'
import { Client, signedIn, staff, student } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { newGate, scanOf } from '#tests/gate'
import { issue } from '#tests/passes'
import { redisIsHere, startRedis } from '#tests/redis_process'
import { startServerProcess } from '#tests/server_process'
import { until } from '#tests/until'
import { newUser } from '#tests/users'

const { password } = DEMONSTRATION
/** Tries in a quarter of an hour: for an account from one network, and the same for a browser that is known. */
const LIMIT = 10
const BROWSER = 'student_pass_browser'

type Server = Awaited<ReturnType<typeof startServerProcess>>

async function metric({ metrics }: Server, series: RegExp): Promise<number> {
  const text = await (await fetch(metrics)).text()
  return text
    .split('\n')
    .filter((line) => series.test(line))
    .reduce((sum, line) => sum + Number(line.split(' ').pop()), 0)
}

/** How many wrong passwords a process has compared with a hash: each is counted after it was looked at. */
const verifications = (server: Server) =>
  metric(server, /^student_pass_auth_events_total\{.*result="failure"/)

const redisIs = (state: 0 | 1, server: Server) =>
  until(async () => (await metric(server, /^student_pass_dependency_up\{dep="redis"/)) === state)

async function browserAt(origin?: string) {
  const client = new Client(origin)
  await client.get('/api/v1/session')
  return client
}

/**
 * A process that has just started loads its controllers with the first requests, and answers of Redis that come meanwhile
 * count as too late.
 */
const isWarm = (server: Server) =>
  until(async () => {
    const { status } = await (
      await browserAt(server.address)
    ).post('/api/v1/invitations/open', {
      token: 'of nobody',
    })
    return status !== 403 && status !== 503
  })

const tryAt = (client: Client, email: string, typed: string, more: Record<string, string> = {}) =>
  client.send('POST', '/api/v1/session', JSON.stringify({ email, password: typed }), more)

async function statusesOf(answers: Promise<{ status: number }>[]): Promise<number[]> {
  return (await Promise.all(answers)).map(({ status }) => status).sort()
}

/** What a gate sends: a token, and neither session nor cookie. */
const fromGate = (server: Server, token: string, path: string, body: object) =>
  fetch(`${server.address}/api/v1${path}`, {
    method: 'POST',
    headers: { 'Authorization': `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

test.group('Somebody who guesses passwords', () => {
  test('does not lock the owner out of a browser that is known, nor has more guesses with a cookie of their own', async ({
    assert,
  }) => {
    const owner = await newUser()
    const known = await signedIn(owner.email)
    const stranger = await signedIn((await newUser()).email)
    const own = stranger.cookie(BROWSER)!
    const guesses = Array.from({ length: LIMIT + 5 }, (_, n) =>
      tryAt(stranger, owner.email, `guess ${n}`)
    )
    assert.deepEqual(
      await statusesOf(guesses),
      [...Array(LIMIT).fill(400), ...Array(5).fill(429)],
      'all at once, and still no more than ten were looked at'
    )

    const forged = own.slice(0, -4) + (own.endsWith('AAAA') ? 'BBBB' : 'AAAA')
    for (const cookie of [own, forged, known.cookie('student_pass')!, 'x']) {
      const plain = await browserAt()
      const Cookie = `${plain.cookies()}; ${BROWSER}=${cookie}`
      assert.equal((await tryAt(plain, owner.email, password, { Cookie })).status, 429)
    }
    assert.equal((await tryAt(known, owner.email, password)).status, 200)
    assert.equal((await tryAt(await browserAt(), owner.email, password)).status, 429)
  })

  test('is stopped in a browser that is known as well, and only there', async ({ assert }) => {
    const owner = await newUser()
    const known = await signedIn(owner.email)
    const statuses = await statusesOf(
      Array.from({ length: LIMIT + 1 }, () => tryAt(known, owner.email, 'wrong'))
    )
    assert.deepEqual(statuses, [...Array(LIMIT).fill(400), 429])
    assert.equal((await tryAt(known, owner.email, password)).status, 429)
    assert.equal((await tryAt(await browserAt(), owner.email, password)).status, 200)
  })

  test('is stopped where a password confirms the session, with an answer that says how long', async ({
    assert,
  }) => {
    const owner = await newUser()
    const client = await signedIn(owner.email)
    const confirm = (typed: string) =>
      client.post('/api/v1/session/confirmation', { password: typed })
    for (let guess = 0; guess < LIMIT; guess++) assert.equal((await confirm('wrong')).status, 400)
    const { status, headers, body } = await confirm(password)
    assert.deepEqual([status, body.error.code], [429, 'E_TOO_MANY_REQUESTS'])
    assert.isAbove(Number(headers.get('retry-after')), 60)
    assert.include(body.error.remedy, 'Retry-After')
  })

  test('has no more guesses over two processes, when Redis is killed between, nor when it comes back empty', async ({
    assert,
    cleanup,
  }) => {
    const redis = await startRedis()
    cleanup(() => redis.stop())
    const servers = await Promise.all(
      [1, 2].map(() => startServerProcess({ REDIS_URL: redis.url }))
    )
    cleanup(() => servers.forEach(({ child }) => void child.kill('SIGKILL')))
    const [here, there] = servers as [Server, Server]
    await Promise.all([isWarm(here), isWarm(there)])
    const victim = await newUser(['supervisor'])
    const [gate, second, third] = [await newGate(), await newGate(), await newGate()]
    const atGate = (server: Server, { token }: { token: string }, typed: string) =>
      fromGate(server, token, '/gate/supervision', { email: victim.email, password: typed })
    const atPage = async (server: Server) =>
      tryAt(await browserAt(server.address), victim.email, 'wrong')

    const both = await statusesOf([
      ...Array.from({ length: 6 }, () => atPage(here)),
      ...Array.from({ length: 6 }, () => atPage(there)),
    ])
    assert.deepEqual(both, [...Array(LIMIT).fill(400), 429, 429], 'Redis adds up the processes')
    const looked = (await verifications(here)) + (await verifications(there))
    assert.equal(looked, LIMIT)

    const browser = await browserAt(here.address)
    await redis.stop()
    await Promise.all([redisIs(0, here), redisIs(0, there)])

    const before = await verifications(here)
    const page = await tryAt(browser, victim.email, password)
    assert.equal(page.status, 503, 'without Redis nobody has a session')
    assert.equal(await verifications(here), before, 'and no password is looked at')

    /* A gate has no session: here the count of the process itself stops the guesses. */
    const guesses = Array.from({ length: 25 }, (_, n) =>
      atGate(here, [gate, second, third][n % 3]!, `guess ${n}`)
    )
    const statuses = await statusesOf(guesses)
    assert.notInclude(statuses, 503)
    const seenHere = await verifications(here)
    assert.isAtMost(seenHere, LIMIT, 'no more than the limit in this process, before and after')
    assert.equal(statuses.filter((status) => status === 400).length, seenHere - before)
    assert.equal((await atGate(here, gate, password)).status, 429, 'not even the right one')
    assert.equal((await verifications(here)) - seenHere, 0)

    const back = await startRedis(redis.port)
    cleanup(() => back.stop())
    await redisIs(1, here)
    await until(async () => (await browserAt(here.address)).cookie('XSRF-TOKEN') !== undefined)
    assert.equal((await atPage(here)).status, 429)
    assert.equal(await verifications(here), seenHere)
  })
    .skip(!redisIsHere, 'This machine has no redis-server; REDIS_SERVER names one')
    .timeout(120_000)

  test('signs a supervisor in at a gate while Redis is away, and stops a gate that tries everybody', async ({
    assert,
    cleanup,
  }) => {
    const server = await startServerProcess({ REDIS_URL: 'redis://127.0.0.1:1' })
    cleanup(() => void server.child.kill('SIGKILL'))
    const supervisor = await newUser(['supervisor'])
    const { token } = await newGate()
    const attempt = (email: string) =>
      fromGate(server, token, '/gate/supervision', { email, password })
    assert.equal((await attempt(supervisor.email)).status, 200)
    const statuses = await statusesOf(
      Array.from({ length: 35 }, (_, n) => attempt(`nobody${n}@demo.school`))
    )
    assert.deepEqual(statuses, [...Array(29).fill(400), ...Array(6).fill(429)])
    assert.equal(await verifications(server), 29)
  }).timeout(120_000)
})

test.group('Somebody who guesses short codes', () => {
  test('is stopped with Redis away, and the device’s next good code is refused too', async ({
    assert,
    cleanup,
  }) => {
    const server = await startServerProcess({ REDIS_URL: 'redis://127.0.0.1:1' })
    cleanup(() => void server.child.kill('SIGKILL'))
    const pass = await issue(await staff(), 'hall')
    const holder = await student()
    const { body } = await holder.post(`/api/v1/my/passes/${pass.id}/short-code`, {})
    const [guesser, other] = [await newGate(), await newGate()]
    const scan = async ({ token }: { token: string }, code: string) => {
      const answer = await fromGate(server, token, '/scans', scanOf(code))
      return ((await answer.json()) as { reason: string }).reason
    }
    for (let guess = 0; guess < 30; guess++) {
      const code = `ZZZZ-ZZ${'0123456789ABCDEFGHJKMNPQRSTVWX'[guess]}Z`
      assert.equal(await scan(guesser, code), 'unknown')
    }
    assert.equal(await scan(guesser, body.short_code.code), 'unknown')
    assert.equal(await scan(other, body.short_code.code), 'ok')
  }).timeout(120_000)
})
