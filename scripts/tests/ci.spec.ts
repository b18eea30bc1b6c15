import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { projectFolder } from '../bootstrap/project.mjs'
import { program } from './fixtures/program.ts'
import { temporaryFolder } from './fixtures/temporary_folder.ts'
import type { Cleaner } from './fixtures/temporary_folder.ts'

test.group('.ci/run', () => {
  test('ends with the sum of the levels', async (context) => {
    const { code, output } = await runCi(context, {
      'test': 'echo 5 passed, 0 failed, 1 skipped',
      'test:stack': 'echo 7 passed, 0 failed',
    })
    context.assert.equal(code, 0)
    context.assert.equal(lastLine(output), '12 passed, 0 failed, 1 skipped')
  })

  test('fails when a level fails, and still runs the next', async (context) => {
    const { code, output } = await runCi(context, {
      'test': 'echo 5 passed, 2 failed; exit 1',
      'test:stack': 'echo 7 passed, 0 failed',
    })
    context.assert.equal(code, 1)
    context.assert.equal(lastLine(output), '12 passed, 2 failed')
  })

  test('counts a level that broke down without a word as failed', async (context) => {
    const { code, output } = await runCi(context, { test: 'exit 1' })
    context.assert.equal(code, 1)
    context.assert.equal(lastLine(output), '0 passed, 1 failed')
  })
})

function runCi(context: Cleaner, scripts: Record<string, string>) {
  const folder = join(temporaryFolder(context), 'clone')
  mkdirSync(folder)
  cpSync(join(projectFolder, '.ci'), join(folder, '.ci'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts }))
  return program(['bash', '.ci/run'], {}, folder).ended
}

function lastLine(output: string): string | undefined {
  return output.trimEnd().split('\n').at(-1)
}
