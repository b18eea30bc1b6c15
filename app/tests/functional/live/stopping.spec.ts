import { test } from '@japa/runner'
import { student } from '#tests/client'
import { LiveStream } from '#tests/live'
import { startServerProcess } from '#tests/server_process'

test.group('A process that is told to stop', () => {
  test('sends its listeners away, waits for none of them and exits with 0', async ({
    assert,
    cleanup,
  }) => {
    const server = await startServerProcess()
    cleanup(() => void server.child.kill('SIGKILL'))
    const { stream } = await LiveStream.open(await student(), 'own', server.address)

    const asked = Date.now()
    server.child.kill('SIGTERM')
    assert.isUndefined(await stream!.next())
    assert.equal(await server.exitCode(), 0)
    assert.isBelow(Date.now() - asked, 5_000)
    assert.notInclude(server.logLines().join('\n'), 'cut off')
  }).timeout(60_000)
})
