import { test } from '@japa/runner'
import {
  endOfRun,
  parseJournal,
  whereItStopped,
  lastFingerprint,
  lastRestore,
  restoreStep,
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

  test('a run that was killed in a step stopped at it', ({ assert }) => {
    const entries = [entry('images', 'done'), entry('migrate', 'started')]
    assert.equal(whereItStopped(entries, 'install'), 'at "migrate"')
  })

  test('a run that was killed between two steps stopped after the first', ({ assert }) => {
    const entries = [entry('images', 'started'), entry('images', 'done')]
    assert.equal(whereItStopped(entries, 'install'), 'after "images"')
  })

  test('a run that came to its end did not stop', ({ assert }) => {
    const entries = [entry('images', 'done'), entry(endOfRun, 'done')]
    assert.isUndefined(whereItStopped(entries, 'install'))
  })

  test('another operation does not count', ({ assert }) => {
    const entries = [entry(endOfRun, 'done'), entry('full', 'failed', { operation: 'backup' })]
    assert.isUndefined(whereItStopped(entries, 'install'))
  })

  test('the fingerprint is that of the last completion', ({ assert }) => {
    const entries = [
      entry('migrate', 'done', { fingerprint: 'one' }),
      entry('migrate', 'done', { fingerprint: 'two' }),
      entry('migrate', 'failed'),
    ]
    assert.equal(lastFingerprint(entries, 'migrate'), 'two')
  })

  test('a restore that failed exchanged nothing; one that was killed may have', ({ assert }) => {
    const restore = (run: string, state: JournalEntry['state']) =>
      entry(restoreStep, state, { run, operation: 'restore' })
    assert.isUndefined(lastRestore([entry('migrate', 'done')]))
    const failed = [restore('one', 'started'), restore('one', 'failed')]
    assert.isUndefined(lastRestore(failed))
    assert.equal(lastRestore([...failed, restore('two', 'started')]), 'two')
    const done = [restore('three', 'started'), restore('three', 'done')]
    assert.equal(lastRestore([...done, ...failed]), 'three')
  })
})
