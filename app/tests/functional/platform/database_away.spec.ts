import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { startDatabase } from '../../../../scripts/database/start_database.ts'
import { startServerProcess } from '#tests/server_process'

test.group('Without its database', () => {
  test('the process stays alive, is not ready and answers 503 with Retry-After and a remedy', async ({
    assert,
    cleanup,
  }) => {
    const database = await startDatabase({ temporary: true })
    await database.createDatabase('student_pass')
    const server = await startServerProcess(
      {
        DATABASE_PORT: String(database.port),
        DATABASE_NAME: 'student_pass',
        DATABASE_USER: database.user,
        DATABASE_PASSWORD: database.password,
      },
      '/health/live'
    )
    cleanup(() => void server.child.kill('SIGKILL'))
    await database.stop()

    assert.equal((await fetch(`${server.address}/health/live`)).status, 200)
    const ready = await fetch(`${server.address}/health/ready`)
    assert.equal(ready.status, 503)
    assert.isFalse(((await ready.json()) as { checks: { database: boolean } }).checks.database)

    const metrics = await fetch(server.metrics)
    assert.equal(metrics.status, 200)
    const text = await metrics.text()
    assert.match(text, /^student_pass_dependency_up\{dep="postgres",.*\} 0$/m)
    assert.notMatch(text, /^student_pass_passes_active\{/m)

    const response = await fetch(`${server.address}/api/v1/scans`, {
      method: 'POST',
      headers: {
        'Authorization': `Bearer spd_${randomUUID()}`,
        'Content-Type': 'application/json',
      },
      body: '{}',
    })
    assert.equal(response.status, 503)
    assert.equal(response.headers.get('retry-after'), '1')
    const { error } = (await response.json()) as { error: { code: string; remedy: string } }
    assert.equal(error.code, 'E_SERVICE_UNAVAILABLE')
    assert.isNotEmpty(error.remedy)
  }).timeout(60_000)

  test('a database without this release’s migrations makes the process not ready', async ({
    assert,
    cleanup,
  }) => {
    const database = await startDatabase({ temporary: true })
    cleanup(() => database.stop())
    await database.createDatabase('student_pass')
    const server = await startServerProcess(
      {
        DATABASE_PORT: String(database.port),
        DATABASE_NAME: 'student_pass',
        DATABASE_USER: database.user,
        DATABASE_PASSWORD: database.password,
      },
      '/health/live'
    )
    cleanup(() => void server.child.kill('SIGKILL'))

    const ready = await fetch(`${server.address}/health/ready`)
    assert.equal(ready.status, 503)
    assert.isFalse(((await ready.json()) as { checks: { migrations: boolean } }).checks.migrations)
  }).timeout(60_000)
})
