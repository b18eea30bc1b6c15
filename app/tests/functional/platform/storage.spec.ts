import { randomBytes, randomUUID } from 'node:crypto'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { test } from '@japa/runner'
import { freePort } from '../../../../scripts/database/free_port.ts'
import { LocalFolder } from '#platform/storage/local_folder'
import { S3Bucket } from '#platform/storage/s3_bucket'
import { FileNotStored, type Storage } from '#platform/storage/storage'
import { until } from '#tests/until'

/** A real S3 server over a folder; tests of the bucket run where its program is. */
const S3_SERVER = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'versitygw'))
  .find((program) => existsSync(program))

type Running = { storage: Storage; stop(): Promise<void> }

async function folder(): Promise<Running> {
  const place = await mkdtemp(join(tmpdir(), 'student-pass-storage-'))
  return { storage: new LocalFolder(place), stop: () => rm(place, { recursive: true }) }
}

async function bucket(): Promise<Running> {
  const place = await mkdtemp(join(tmpdir(), 'student-pass-bucket-'))
  await mkdir(join(place, 'passes'))
  const port = await freePort()
  const endpoint = `http://127.0.0.1:${port}`
  const keys = { accessKeyId: 'tester', secretAccessKey: randomBytes(16).toString('hex') }
  const { accessKeyId, secretAccessKey } = keys
  const server = spawn(
    S3_SERVER!,
    ['--access', accessKeyId, '--secret', secretAccessKey, '--port', `127.0.0.1:${port}`].concat([
      'posix',
      place,
    ]),
    { stdio: 'ignore' }
  )
  await until(() =>
    fetch(endpoint).then(
      () => true,
      () => false
    )
  )
  return {
    storage: new S3Bucket({ bucket: 'passes', region: 'us-east-1', endpoint, credentials: keys }),
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill()
      await ended
      await rm(place, { recursive: true })
    },
  }
}

const adapters = [
  { name: 'a folder', start: folder, missing: false },
  { name: 'an S3 bucket', start: bucket, missing: !S3_SERVER },
]

for (const { name, start, missing } of adapters) {
  test.group(`Storage in ${name}`, (group) => {
    let running: Running
    group.setup(async () => {
      if (missing) return () => undefined
      running = await start()
      return () => running.stop()
    })
    group.tap((one) => one.skip(missing, 'needs versitygw, an S3 server, on the PATH'))

    test('gives back what was put, byte for byte', async ({ assert }) => {
      const bytes = randomBytes(300_000)
      await running.storage.put('photos/a_1.webp', bytes, 'image/webp')
      assert.isTrue(bytes.equals(await running.storage.get('photos/a_1.webp')))
      assert.isTrue(await running.storage.exists('photos/a_1.webp'))
    })

    test('replaces what was there', async ({ assert }) => {
      await running.storage.put('imports/x', Buffer.from('one'))
      await running.storage.put('imports/x', Buffer.from('two'))
      assert.equal((await running.storage.get('imports/x')).toString(), 'two')
    })

    test('says when nothing is there', async ({ assert }) => {
      const name = `photos/${randomUUID()}`
      assert.isFalse(await running.storage.exists(name))
      await assert.rejects(() => running.storage.get(name), FileNotStored)
    })

    test('deletes, and deleting again is no error', async ({ assert }) => {
      await running.storage.put('photos/gone', Buffer.from('x'))
      await running.storage.delete('photos/gone')
      await running.storage.delete('photos/gone')
      assert.isFalse(await running.storage.exists('photos/gone'))
    })

    test('takes many at once under one name without mixing them', async ({ assert }) => {
      const all = Array.from({ length: 8 }, (_, index) => Buffer.alloc(50_000, index))
      await Promise.all(all.map((bytes) => running.storage.put('photos/same', bytes)))
      const kept = await running.storage.get('photos/same')
      assert.isTrue(all.some((bytes) => bytes.equals(kept)))
    })

    test('refuses names that lead elsewhere', async ({ assert }) => {
      for (const name of [
        '../etc/passwd',
        'photos/../x',
        '/photos/x',
        'photos',
        'photos/a/b',
        '',
      ]) {
        await assert.rejects(() => running.storage.put(name, Buffer.from('x')), /is no name/)
      }
    })
  })
}

test.group('Storage in a folder', () => {
  test('leaves no half file behind', async ({ assert, cleanup }) => {
    const place = await mkdtemp(join(tmpdir(), 'student-pass-storage-'))
    cleanup(() => rm(place, { recursive: true }))
    await new LocalFolder(place).put('photos/whole', Buffer.alloc(10))
    assert.deepEqual(await readdir(join(place, 'photos')), ['whole'])
  })
})
