import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from '@japa/runner'
import { whyNoDocker } from './support/machine.js'
import { theSite } from './support/stage.js'
import type { TestSite } from './support/test_site.js'

/** Starts an installation and lets it come into the middle of a step. */
async function installUntil(site: TestSite, step: string) {
  const program = join(site.checkout, 'installer/bin/student-pass.mjs')
  const argv = [program, 'install', '--no-input', '--json', '--site-dir', site.directory]
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(child, 'close')
  for await (const line of createInterface({ input: child.stderr })) {
    const event = JSON.parse(line)
    if (event.step === step && event.event === 'progress') break
  }
  return { child, ended }
}

const journal = (site: TestSite) =>
  readFileSync(join(site.directory, 'journal.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test.group('An installation that is interrupted', (group) => {
  group.tap((each) => each.skip(whyNoDocker() !== undefined, whyNoDocker()))
  group.each.setup(async () => {
    if (whyNoDocker() === undefined) await (await theSite()).studentPass(['uninstall', '--yes'])
  })

  test('by kill -9 while services start is completed by a plain second run', async ({ assert }) => {
    const site = await theSite()
    const { child, ended } = await installUntil(site, 'services')
    child.kill('SIGKILL')
    await ended
    assert.isTrue(existsSync(join(site.directory, 'lock')), 'the lock was left behind')
    assert.equal(journal(site).at(-1).state, 'started')

    const { code, stderr } = await site.studentPass(['install', '--no-input'])
    assert.equal(code, 0, stderr)
    assert.include(stderr, 'The last run stopped at "services"; this one continues.')
    assert.isTrue(JSON.parse((await site.studentPass(['status', '--json'])).stdout).healthy)
  })

  test('by Ctrl-C ends in order with 130, and a second run completes it', async ({ assert }) => {
    const site = await theSite()
    const { child, ended } = await installUntil(site, 'database')
    child.kill('SIGINT')
    const [code] = await ended
    assert.equal(code, 130)
    assert.equal(journal(site).at(-1).state, 'interrupted')
    assert.isFalse(existsSync(join(site.directory, 'lock')))
    assert.equal((await site.studentPass(['install', '--no-input'])).code, 0)
  })

  test('keeps a second command out meanwhile, which names the first', async ({ assert }) => {
    const site = await theSite()
    const { child, ended } = await installUntil(site, 'services')
    const second = await site.studentPass(['install', '--no-input', '--json'])
    assert.equal(second.code, 5)
    assert.include(JSON.parse(second.stdout).error.message, `process ${child.pid}`)
    child.stderr.resume()
    const [code] = await ended
    assert.equal(code, 0)
  })
})
