import process from 'node:process'
import { test } from '@japa/runner'
import { withUnlistedSkipsAsFailures } from '../testing/allowed_skips.ts'
import type { Level } from '../testing/levels.ts'
import { counts } from '../testing/results.ts'
import { runLevel } from '../testing/run_level.ts'
import { program } from './fixtures/program.ts'

const { signal } = new AbortController()

test.group('A level of npm test', () => {
  test('that is a check counts as one', async ({ assert }) => {
    assert.deepEqual(await run('check', ''), { passed: 1, failed: 0, skipped: [] })
    assert.deepEqual(await run('check', 'process.exit(3)'), { passed: 0, failed: 1, skipped: [] })
  })

  test('that is a suite counts its tests', async ({ assert }) => {
    const summary = { passed: 2, failed: 0, skipped: [{ title: 'a', reason: 'b' }] }
    assert.deepEqual(await run('suite', writing(summary)), summary)
  })

  test('fails when it ran no test', async ({ assert }) => {
    assert.equal((await run('suite', '')).failed, 1)
    assert.equal((await run('suite', writing({ passed: 0, failed: 0, skipped: [] }))).failed, 1)
  })

  test('fails when it breaks down after passed tests', async ({ assert }) => {
    const script = writing({ passed: 2, failed: 0, skipped: [] }) + ';process.exit(1)'
    assert.deepEqual(await run('suite', script), { passed: 2, failed: 1, skipped: [] })
  })

  test('fails on CI for a skip that is not listed with its reason', async ({ assert }) => {
    const listed = {
      title: 'runs for root in a folder that only root may enter',
      reason: 'needs root',
    }
    const other = { ...listed, reason: 'too slow' }
    assert.deepEqual(
      withUnlistedSkipsAsFailures({ passed: 1, failed: 0, skipped: [listed, other] }),
      {
        passed: 1,
        failed: 1,
        skipped: [listed],
      }
    )
  })

  test('is named when it does not exist', async ({ assert }) => {
    const { code, output } = await program(['npm', 'test', '--', 'unti']).ended
    assert.equal(code, 2)
    assert.include(output, 'There is no level "unti".')
    assert.include(output, 'unit')
  })

  test('has counts that other programs can read', ({ assert }) => {
    assert.equal(counts({ passed: 3, failed: 1, skipped: [] }), '3 passed, 1 failed')
    assert.equal(
      counts({ passed: 3, failed: 0, skipped: [{ title: 'a', reason: 'b' }] }),
      '3 passed, 0 failed, 1 skipped'
    )
  })
})

function run(kind: Level['kind'], script: string) {
  const command = [process.execPath, '--eval', script]
  const level: Level = { name: 'sample', title: 'Sample', kind, command, folder: '/' }
  return runLevel(level, process.env, signal)
}

function writing(summary: object): string {
  return `fs.writeFileSync(process.env.JAPA_SUMMARY, ${JSON.stringify(JSON.stringify(summary))})`
}
