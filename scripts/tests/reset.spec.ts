import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { program } from './fixtures/program.ts'
import { givenStudentPass } from './fixtures/student_pass.ts'
import { temporaryFolder } from './fixtures/temporary_folder.ts'

test.group('npm run reset', () => {
  test('deletes the data of a stopped start, and nothing that is not ours', async (context) => {
    const { assert } = context
    const folder = temporaryFolder(context)
    writeFileSync(join(folder, 'notes.txt'), 'mine')
    const { start } = await givenStudentPass(folder, context)

    const whileRunning = await reset(folder, ['--yes'])
    assert.equal(whileRunning.code, 3)
    assert.include(whileRunning.output, 'already-running')

    start.signal('SIGINT')
    await start.ended
    const { code } = await reset(folder, ['--yes'])
    assert.equal(code, 0)
    assert.deepEqual(readdirSync(folder), ['notes.txt'])
  })

  test('wants consent, and does not take silence for it', async (context) => {
    const folder = temporaryFolder(context)
    writeFileSync(join(folder, 'secrets.json'), '{}')
    const { code, output } = await reset(folder)
    context.assert.equal(code, 2)
    context.assert.include(output, 'npm run reset -- --yes')
    context.assert.isTrue(existsSync(join(folder, 'secrets.json')))
  })

  test('says so when there is nothing to delete', async (context) => {
    const { code, output } = await reset(temporaryFolder(context), ['--yes'])
    context.assert.equal(code, 0)
    context.assert.include(output, 'There is no demonstration data')
  })
})

function reset(folder: string, args: string[] = []) {
  return program(['npm', 'run', 'reset', '--', ...args], { STUDENT_PASS_DATA: folder }).ended
}
