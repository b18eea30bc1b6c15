import process from 'node:process'
import { mock } from 'node:test'
import { test } from '@japa/runner'
import { runProgram } from '../../src/adapters/process/run_program.js'
import { Interrupted } from '../../src/core/interruption.js'

test.group('Running a program', () => {
  test('gives its output, its messages line by line, and its exit code', async ({ assert }) => {
    const lines: string[] = []
    const script = 'cat; echo one >&2; echo two >&2; exit 3'
    const finished = await runProgram('sh', ['-c', script], {
      stdin: 'hello',
      onLine: (line) => lines.push(line),
    })
    assert.deepEqual(finished, { exitCode: 3, stdout: 'hello', stderr: 'one\ntwo' })
    assert.deepEqual(lines, ['one', 'two'])
  })

  test('a stop ends it and what it started', async ({ assert }) => {
    const controller = new AbortController()
    const begun = Date.now()
    const running = runProgram('sh', ['-c', 'sleep 30 & echo ready >&2; wait'], {
      signal: controller.signal,
      onLine: () => controller.abort(new Interrupted()),
    })
    await assert.rejects(() => running, 'Stopped on request.')
    assert.isBelow(Date.now() - begun, 5_000)
  })

  test('one that ended when asked to is not killed later', async ({ assert, cleanup }) => {
    const kill = mock.method(process, 'kill')
    const clear = mock.method(globalThis, 'clearTimeout')
    const set = mock.method(globalThis, 'setTimeout')
    cleanup(() => mock.restoreAll())
    const controller = new AbortController()
    const running = runProgram('sh', ['-c', 'echo ready >&2; exec sleep 30'], {
      signal: controller.signal,
      onLine: () => controller.abort(new Interrupted()),
    })
    await assert.rejects(() => running, 'Stopped on request.')
    assert.deepEqual(
      kill.mock.calls.map(({ arguments: [, signal] }) => signal),
      ['SIGTERM']
    )
    const lastResort = set.mock.calls.find(({ arguments: [, delay] }) => delay === 10_000)?.result
    assert.exists(lastResort)
    assert.isTrue(clear.mock.calls.some(({ arguments: [timer] }) => timer === lastResort))
  })

  test('one that does not read its input is no error', async ({ assert }) => {
    const { exitCode } = await runProgram('true', [], { stdin: 'x'.repeat(1_000_000) })
    assert.equal(exitCode, 0)
  })

  test('one that does not exist is an error', async ({ assert }) => {
    await assert.rejects(() => runProgram('no-such-program', []), /ENOENT/)
  })
})
