import { test } from '@japa/runner'
import {
  parseJournal,
  unfinishedStep,
  lastFingerprint,
  type JournalEntry,
} from '../../src/core/journal.js'

const entry = (step: string, state: JournalEntry['state'], more: Partial<JournalEntry> = {}) => ({
  at: '2026-01-01T00:00:00Z',
  run: '1',
  operation: 'install',
  step,
  state,
  ...more,
})

test.group('The journal', () => {
  test('a line cut off by a crash is dropped, the others are kept', ({ assert }) => {
    const whole = JSON.stringify(entry('images', 'started'))
    const entries = parseJournal(`${whole}\n{"at":"2026-01-01T00:00:00Z","ru`)
    assert.deepEqual(
      entries.map(({ step }) => step),
      ['images']
    )
  })

  test('a run that was killed leaves its step unfinished', ({ assert }) => {
    const entries = [entry('images', 'done'), entry('migrate', 'started')]
    assert.equal(unfinishedStep(entries, 'install')?.step, 'migrate')
  })

  test('a run that came to its end leaves none', ({ assert }) => {
    const entries = [entry('images', 'started'), entry('images', 'done')]
    assert.isUndefined(unfinishedStep(entries, 'install'))
  })

  test('another operation does not count', ({ assert }) => {
    const entries = [entry('images', 'done'), entry('full', 'failed', { operation: 'backup' })]
    assert.isUndefined(unfinishedStep(entries, 'install'))
  })

  test('the fingerprint is that of the last completion', ({ assert }) => {
    const entries = [
      entry('migrate', 'done', { fingerprint: 'one' }),
      entry('migrate', 'done', { fingerprint: 'two' }),
      entry('migrate', 'failed'),
    ]
    assert.equal(lastFingerprint(entries, 'migrate'), 'two')
  })
})
