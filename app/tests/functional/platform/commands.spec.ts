import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { test } from '@japa/runner'
import { APP_ROOT } from '#platform/app_root'
import { Client } from '#tests/client'
import { postScan, scanOf } from '#tests/gate'

const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['ace.js', ...args], { cwd: APP_ROOT })

async function runWithInput(input: string, ...args: string[]) {
  const child = spawn(process.execPath, ['ace.js', ...args], { cwd: APP_ROOT })
  child.stdin.end(input)
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  return { code, output: output + errors }
}

test.group('Commands', () => {
  test('device:create prints a token, and nothing else on standard output, that opens the gate', async ({
    assert,
  }) => {
    const { stdout } = await run('device:create', 'Side door')
    assert.match(stdout, /^spd_[\w-]{43}\n$/)
    const { status } = await postScan(scanOf('x'), stdout.trim())
    assert.equal(status, 200)
  }).timeout(60_000)

  test('user:create-admin takes the password from standard input and does not print it', async ({
    assert,
  }) => {
    const password = 'inlet-quartz-raven-258'
    const args = [
      'user:create-admin',
      '--email',
      'head@demo.school',
      '--name',
      'Head',
      '--password-stdin',
    ]
    const { output } = await runWithInput(`${password}\n`, ...args)
    assert.notInclude(output, password)

    const client = new Client()
    await client.get('/api/v1/session')
    const { body } = await client.post('/api/v1/session', { email: 'head@demo.school', password })
    assert.sameMembers(body.user.roles, ['admin', 'staff'])

    const again = await runWithInput('another-password-123', ...args)
    assert.include(again.output, 'exists already')
  }).timeout(60_000)

  test('user:create-admin refuses a short password and names the remedy', async ({ assert }) => {
    const args = [
      'user:create-admin',
      '--email',
      'new@demo.school',
      '--name',
      'New',
      '--password-stdin',
    ]
    const { code, output } = await runWithInput('short', ...args)
    assert.equal(code, 2)
    assert.include(output, 'E_PASSWORD_TOO_SHORT')
    assert.include(output, 'at least 12 characters')
  }).timeout(60_000)

  test('school:setup refuses a time zone that does not exist', async ({ assert }) => {
    const { code, output } = await runWithInput(
      '',
      'school:setup',
      '--name',
      'X',
      '--time-zone',
      'Mars/Base'
    )
    assert.equal(code, 2)
    assert.include(output, 'E_UNKNOWN_TIME_ZONE')
  }).timeout(60_000)
})
