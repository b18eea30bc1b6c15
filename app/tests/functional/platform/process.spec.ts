import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DEMONSTRATION } from '#tests/demonstration'
import { scanOf } from '#tests/gate'
import { startServerProcess } from '#tests/server_process'
import { until } from '#tests/until'

const post = (address: string, body: object) =>
  fetch(`${address}/api/v1/scans`, {
    method: 'POST',
    headers: {
      'Authorization': `Bearer ${DEMONSTRATION.gateToken}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify(body),
  })

test.group('The server process', () => {
  test('serves metrics on a second port only, every series at 0 before anything happens', async ({
    assert,
    cleanup,
  }) => {
    const server = await startServerProcess({ COLOUR: 'green' })
    cleanup(() => void server.child.kill('SIGKILL'))

    const text = await (await fetch(server.metrics)).text()
    assert.match(
      text,
      /^student_pass_scans_total\{outcome="accepted",reason="ok",mode="online",component="web",colour="green",version="[\d.]+"\} 0$/m
    )
    assert.match(text, /^student_pass_auth_events_total\{role="unknown",result="failure",.*\} 0$/m)
    assert.match(text, /^student_pass_dependency_up\{dep="postgres",.*\} 1$/m)
    assert.match(text, /^student_pass_db_pool_size\{.*\} 10$/m)
    const published = await fetch(`${server.address}/metrics`)
    assert.notInclude(await published.text(), 'student_pass_scans_total')
  })

  test('logs one JSON line a request, with its id and without the code or the token', async ({
    assert,
    cleanup,
  }) => {
    const server = await startServerProcess()
    cleanup(() => void server.child.kill('SIGKILL'))

    const response = await post(server.address, scanOf('SP1:SECRET-CODE'))
    const id = response.headers.get('x-request-id')
    const metrics = await (await fetch(server.metrics)).text()

    const line = await until(async () => {
      const lines = server.logLines().filter((text) => text.startsWith('{') && text.endsWith('}'))
      return lines.map((text) => JSON.parse(text)).find((candidate) => candidate.request_id === id)
    })
    assert.containSubset(line, {
      level: 'info',
      method: 'POST',
      route: '/api/v1/scans',
      status: 200,
    })
    assert.notInclude(server.logLines().join('\n'), 'SECRET-CODE')
    assert.notInclude(server.logLines().join('\n'), DEMONSTRATION.gateToken)
    const counted = metrics
      .split('\n')
      .filter((sample) => sample.startsWith('http_request_duration_seconds_count'))
      .find((sample) => sample.includes('route="/api/v1/scans"') && sample.includes('status="200"'))
    assert.match(counted ?? metrics, / 1$/)
  })

  test('told to stop, turns unready, still answers, finishes what is under way and exits with 0', async ({
    assert,
    cleanup,
  }) => {
    const server = await startServerProcess({ DRAIN_DELAY_SECONDS: '5' })
    cleanup(() => void server.child.kill('SIGKILL'))

    /* A scan that has to wait for a lock is under way when the process is told to stop. */
    const lock = await db.transaction()
    cleanup(async () => void (lock.isCompleted || (await lock.rollback())))
    await lock.rawQuery('lock table scan_receipts in exclusive mode')
    const slow = post(server.address, scanOf('slow'))
    await until(async () => {
      const waiting = await db.from('pg_locks').where('granted', false).first()
      return waiting !== null
    })

    server.child.kill('SIGTERM')
    const ready = await until(async () => {
      const response = await fetch(`${server.address}/health/ready`)
      /* A request that came before the signal is answered after it, and its connection stays. */
      return response.status === 503 && response.headers.get('connection') === 'close' && response
    })
    assert.equal(ready.headers.get('connection'), 'close')
    const live = await fetch(`${server.address}/health/live`)
    assert.equal(live.status, 200)

    await until(() =>
      fetch(`${server.address}/health/live`).then(
        () => false,
        () => true
      )
    )
    await lock.commit()
    assert.equal((await slow).status, 200)
    assert.equal(await server.exitCode(), 0)
    assert.notInclude(server.logLines().join('\n'), 'cut off')
  }).timeout(60_000)
})
