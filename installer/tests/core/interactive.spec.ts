import { test } from '@japa/runner'
import { isInteractive } from '../../src/core/interactive.js'

const terminal = {
  stdinIsTerminal: true,
  stdoutIsTerminal: true,
  stderrIsTerminal: true,
  ci: undefined,
  json: false,
  noInput: false,
}

test.group('Asking questions', () => {
  test('is allowed at a terminal', ({ assert }) => {
    assert.isTrue(isInteractive(terminal))
  })

  test('is not allowed with {0}')
    .with([
      ['input from elsewhere', { stdinIsTerminal: false }],
      ['output to elsewhere', { stdoutIsTerminal: false }],
      ['messages to elsewhere', { stderrIsTerminal: false }],
      ['CI=true', { ci: 'true' }],
      ['CI=1', { ci: '1' }],
      ['--json', { json: true }],
      ['--no-input', { noInput: true }],
    ] as [string, object][])
    .run(({ assert }, [, difference]) => {
      assert.isFalse(isInteractive({ ...terminal, ...difference }))
    })

  test('is allowed when CI is set to false', ({ assert }) => {
    assert.isTrue(isInteractive({ ...terminal, ci: 'false' }))
  })
})
