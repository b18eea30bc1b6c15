import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { LockFile } from '../../src/adapters/files/lock_file.js'
import { bootId, processStart } from '../../src/adapters/host/process_facts.js'
import { LockHeld, type LockRecord } from '../../src/core/lock.js'
import { emptyFolder } from '../support/folder.js'

async function recordOf(pid: number, difference: Partial<LockRecord> = {}): Promise<LockRecord> {
  return {
    pid,
    processStart: (await processStart(pid)) ?? 'none',
    host: hostname(),
    bootId: await bootId(),
    command: 'install',
    startedAt: '2026-01-01T00:00:00Z',
    heartbeatAt: '2026-01-01T00:00:00Z',
    ...difference,
  }
}

test.group('The lock', (group) => {
  let folder: ReturnType<typeof emptyFolder>
  let file: string
  group.each.setup(() => {
    folder = emptyFolder()
    file = join(folder.path, 'lock')
    return () => folder.remove()
  })

  const sleeper = async (cleanup: (work: () => void) => void) => {
    const child = spawn('sleep', ['60'])
    await once(child, 'spawn')
    cleanup(() => void child.kill('SIGKILL'))
    return child
  }

  test('is refused while its owner lives, and names it, however old the sign of life is', async ({
    assert,
    cleanup,
  }) => {
    const owner = await sleeper(cleanup)
    writeFileSync(file, JSON.stringify(await recordOf(owner.pid!)))
    try {
      await new LockFile(file).take('backup full')
      assert.fail('the lock was taken')
    } catch (error) {
      assert.instanceOf(error, LockHeld)
      assert.equal((error as LockHeld).exitCode, 5)
      assert.include((error as LockHeld).message, `process ${owner.pid} on ${hostname()}`)
    }
    await assert.rejects(() => new LockFile(file).assertFree(), /is at work on this site/)
    assert.equal(JSON.parse(readFileSync(file, 'utf8')).pid, owner.pid)
  })

  test('is taken over when its owner was killed', async ({ assert, cleanup }) => {
    const owner = await sleeper(cleanup)
    writeFileSync(file, JSON.stringify(await recordOf(owner.pid!)))
    owner.kill('SIGKILL')
    await once(owner, 'exit')

    const lock = new LockFile(file)
    await lock.take('install')
    assert.equal(JSON.parse(readFileSync(file, 'utf8')).pid, process.pid)
    await lock.release()
    assert.isEmpty(readdirSync(folder.path))
  })

  test('is taken over when another process has the number of its owner now', async ({
    assert,
    cleanup,
  }) => {
    const other = await sleeper(cleanup)
    writeFileSync(file, JSON.stringify(await recordOf(other.pid!, { processStart: '1' })))
    const lock = new LockFile(file)
    await lock.take('install')
    assert.equal(JSON.parse(readFileSync(file, 'utf8')).pid, process.pid)
    await lock.release()
  })

  test('is taken over after the machine was started anew', async ({ assert }) => {
    writeFileSync(file, JSON.stringify(await recordOf(process.pid, { bootId: 'an earlier one' })))
    const lock = new LockFile(file)
    await lock.take('install')
    assert.equal(JSON.parse(readFileSync(file, 'utf8')).bootId, await bootId())
    await lock.release()
  })

  test('of another machine is never taken over', async ({ assert }) => {
    writeFileSync(file, JSON.stringify(await recordOf(1, { host: 'elsewhere' })))
    await assert.rejects(() => new LockFile(file).take('install'), /on elsewhere/)
  })

  test('goes to one of many that want it at once', async ({ assert }) => {
    const locks = Array.from({ length: 20 }, () => new LockFile(file))
    const answers = await Promise.allSettled(locks.map((lock) => lock.take('install')))
    assert.lengthOf(
      answers.filter(({ status }) => status === 'fulfilled'),
      1
    )
    assert.isTrue(existsSync(file))
    await Promise.all(locks.map((lock) => lock.release()))
  })
})
