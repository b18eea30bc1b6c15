import { test } from '@japa/runner'
import { staff, student } from '#tests/client'
import { newGate, phoneOf, scanOf } from '#tests/gate'
import { issue } from '#tests/passes'
import { startServerProcess } from '#tests/server_process'

test.group('Without Redis', () => {
  test('scans go on; what needs a session answers 503 with a remedy', async ({
    assert,
    cleanup,
  }) => {
    const pass = await issue(await staff(), 'exit')
    const phone = await phoneOf(await student(), pass.id)
    const gate = await newGate()
    const server = await startServerProcess({ REDIS_URL: 'redis://127.0.0.1:1' })
    cleanup(() => void server.child.kill('SIGKILL'))

    const scan = await fetch(`${server.address}/api/v1/scans`, {
      method: 'POST',
      headers: { 'Authorization': `Bearer ${gate.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(scanOf(await phone.codeNow())),
    })
    assert.equal(((await scan.json()) as { outcome: string }).outcome, 'accepted')

    const session = await fetch(`${server.address}/api/v1/session`)
    assert.equal(session.status, 503)
    assert.equal(session.headers.get('retry-after'), '1')
    const { error } = (await session.json()) as { error: { code: string; remedy: string } }
    assert.equal(error.code, 'E_SERVICE_UNAVAILABLE')
    assert.isNotEmpty(error.remedy)

    const metrics = await (await fetch(server.metrics)).text()
    assert.match(metrics, /^student_pass_dependency_up\{dep="redis",.*\} 0$/m)
    assert.match(metrics, /^student_pass_dependency_up\{dep="postgres",.*\} 1$/m)
  }).timeout(60_000)
})
