import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import { runApart } from '../testing/run_apart.ts'
import { stillAlive } from './fixtures/process_tree.ts'
import { program } from './fixtures/program.ts'
import type { Program } from './fixtures/program.ts'
import { temporaryFolder } from './fixtures/temporary_folder.ts'
import type { Cleaner } from './fixtures/temporary_folder.ts'

const fixtures = join(import.meta.dirname, 'fixtures')

test.group('A level that runs file by file', () => {
  test('sums up its files and names what failed with its file', async ({ assert }) => {
    const { output } = await level(['passes', 'fails', 'breaks']).ended
    assert.deepEqual(summaryIn(output), {
      passed: 4,
      failed: 2,
      failures: [
        { title: 'adds', file: 'sum.spec.ts' },
        { title: 'ended badly, though no test had failed', file: 'scripts/tests/fixtures/breaks' },
      ],
      skipped: [],
    })
    assert.include(output, 'Error: broken down')
  })

  test('runs two files at once and prints the output of each in one piece', async ({ assert }) => {
    const { output } = await level(['left', 'right']).ended
    assert.equal(summaryIn(output).passed, 2)
    assert.include(output, 'left begins, left ends')
    assert.include(output, 'right begins, right ends')
  }).skip(availableParallelism() === 1, 'needs two cores')

  test('ends its files and what they started when it is interrupted', async (context) => {
    const { running, pids } = await holding(context)
    running.signal('SIGINT')
    const { code, output } = await running.ended
    context.assert.equal(code, 1)
    context.assert.include(output, 'Interrupted')
    context.assert.deepEqual(await stillAlive(pids), [])
  })

  test('leaves nothing running when it is killed', async (context) => {
    const { running, pids } = await holding(context)
    running.signal('SIGKILL')
    context.assert.deepEqual(await stillAlive(pids), [])
  })

  test('ends a file that does not come to an end', async (context) => {
    const PIDS = join(temporaryFolder(context), 'pids')
    const { ok, output } = await runApart({
      command: [process.execPath, join(fixtures, 'sample_file.ts'), '--files=holds'],
      folder: '/',
      environment: { ...process.env, PIDS },
      signal: new AbortController().signal,
      limit: 2_000,
    })
    context.assert.isFalse(ok)
    context.assert.equal(output, 'holding\nEnded after 2 s.\n')
    context.assert.deepEqual(await stillAlive(JSON.parse(readFileSync(PIDS, 'utf8'))), [])
  })
})

function level(files: string[], environment: NodeJS.ProcessEnv = {}): Program {
  return program([process.execPath, join(fixtures, 'sample_level.ts'), ...files], environment)
}

/** A level in the middle of a file that never ends and has started a server. */
async function holding(context: Cleaner): Promise<{ running: Program; pids: number[] }> {
  const TMPDIR = temporaryFolder(context)
  const file = join(TMPDIR, 'pids')
  const running = level(['holds'], { PIDS: file, TMPDIR })
  context.cleanup(() => running.signal('SIGKILL'))
  let ended: string | undefined
  void running.ended.then(({ output }) => (ended = output))
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') {
    if (ended !== undefined) throw new Error(ended)
    await wait(20)
  }
  return { running, pids: JSON.parse(readFileSync(file, 'utf8')) }
}

function summaryIn(output: string) {
  const last = output.trimEnd().split('\n').at(-1)!
  if (!last.startsWith('{')) throw new Error(output)
  return JSON.parse(last)
}
