import process from 'node:process'
import { test } from '@japa/runner'
import { withUnlistedSkipsAsFailures } from '../testing/allowed_skips.ts'
import { batches } from '../testing/batches.ts'
import type { Level } from '../testing/levels.ts'
import { counts, details } from '../testing/results.ts'
import { runLevel } from '../testing/run_level.ts'
import { emptySummary } from '../testing/summary.ts'
import { program } from './fixtures/program.ts'

const { signal } = new AbortController()

test.group('A level of npm test', () => {
  test('that is a check counts as one', async ({ assert }) => {
    assert.deepEqual(await run('check', ''), { ...emptySummary(), passed: 1 })
    assert.deepEqual(await run('check', 'process.exit(3)'), { ...emptySummary(), failed: 1 })
  })

  test('that is a suite counts its tests', async ({ assert }) => {
    const skipped = [{ title: 'a', reason: 'b' }]
    const failures = [{ title: 'c', file: 'd.spec.ts' }]
    const summary = { passed: 2, failed: 1, failures, skipped }
    assert.deepEqual(await run('suite', writing(summary)), summary)
  })

  test('fails when it ran no test', async ({ assert }) => {
    const failed = { ...emptySummary(), failed: 1, failures: [{ title: 'ran no test' }] }
    assert.deepEqual(await run('suite', ''), failed)
    assert.deepEqual(await run('suite', writing(emptySummary())), failed)
  })

  test('fails when it breaks down after passed tests', async ({ assert }) => {
    const script = writing({ ...emptySummary(), passed: 2 }) + ';process.exit(1)'
    const failures = [{ title: 'ended badly, though no test had failed' }]
    const summary = { ...emptySummary(), passed: 2, failed: 1, failures }
    assert.deepEqual(await run('suite', script), summary)
  })

  test('fails on CI for a skip that is not listed with its reason', async ({ assert }) => {
    const listed = {
      title: 'runs for root in a folder that only root may enter',
      reason: 'needs root',
    }
    const other = { ...listed, reason: 'too slow' }
    const summary = { ...emptySummary(), passed: 1, skipped: [listed, other] }
    const title = `skipped, but not in tests/allowed-skips.json: ${listed.title}: too slow`
    assert.deepEqual(withUnlistedSkipsAsFailures(summary), {
      passed: 1,
      failed: 1,
      failures: [{ title }],
      skipped: [listed],
    })
  })

  test('runs beside its neighbours if they only read', ({ assert }) => {
    const named = (name: string, readsOnly?: true) => ({ ...sample('check', ''), name, readsOnly })
    const all = [named('a', true), named('b', true), named('c'), named('d', true)]
    assert.deepEqual(
      batches(all).map((batch) => batch.map(({ name }) => name)),
      [['a', 'b'], ['c'], ['d']]
    )
  })

  test('that only reads passes and fails like any other', async ({ assert }) => {
    const reading = (script: string) =>
      runLevel({ ...sample('check', script), readsOnly: true }, process.env, signal)
    assert.deepEqual(await reading(''), { ...emptySummary(), passed: 1 })
    assert.deepEqual(await reading('process.exit(3)'), { ...emptySummary(), failed: 1 })
  })

  test('is named when it does not exist', async ({ assert }) => {
    const { code, output } = await program(['npm', 'test', '--', 'unti']).ended
    assert.equal(code, 2)
    assert.include(output, 'There is no level "unti".')
    assert.include(output, 'unit')
  })

  test('has counts that other programs can read', ({ assert }) => {
    const some = { ...emptySummary(), passed: 3 }
    assert.equal(counts({ ...some, failed: 1 }), '3 passed, 1 failed')
    const skipped = [{ title: 'a', reason: 'b' }]
    assert.equal(counts({ ...some, skipped }), '3 passed, 0 failed, 1 skipped')
  })

  test('says what failed, where, and what was left out and why', ({ assert }) => {
    const summary = {
      ...emptySummary(),
      failures: [{ title: 'adds', file: 'sum.spec.ts' }, { title: 'ran no test' }],
      skipped: [{ title: 'flies', reason: 'needs wings' }],
    }
    assert.deepEqual(details(summary), [
      'failed: sum.spec.ts: adds',
      'failed: ran no test',
      'skipped: flies: needs wings',
    ])
  })
})

function run(kind: Level['kind'], script: string) {
  return runLevel(sample(kind, script), process.env, signal)
}

function sample(kind: Level['kind'], script: string): Level {
  const command = [process.execPath, '--eval', script]
  return { name: 'sample', title: 'Sample', kind, command, folder: '/' }
}

function writing(summary: object): string {
  return `fs.writeFileSync(process.env.JAPA_SUMMARY, ${JSON.stringify(JSON.stringify(summary))})`
}
