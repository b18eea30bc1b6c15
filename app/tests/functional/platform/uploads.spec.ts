import { glob, readFile } from 'node:fs/promises'
import { test } from '@japa/runner'
import RosterImport from '#people/models/roster_import'
import { APP_ROOT } from '#platform/app_root'
import { addressOf, answerOf, staff, type Client } from '#tests/client'
import { newStudent } from '#tests/students'
import { picture, upload, zipOf } from '#tests/uploads'

type Address = {
  title: string
  controller: string
  megabytes: number
  path(): Promise<string>
  good(): Promise<Uint8Array>
}

/** Every address that takes a file. */
const ADDRESSES: Address[] = [
  {
    title: 'a photo',
    controller: 'app/people/controllers/set_photo_controller.ts',
    megabytes: 5,
    path: async () => `/api/v1/students/${(await newStudent()).id}/photo`,
    good: () => picture(),
  },
  {
    title: 'a zip of photos',
    controller: 'app/people/controllers/set_photos_controller.ts',
    megabytes: 50,
    path: async () => '/api/v1/students/photos',
    good: async () => zipOf({ '0.jpg': await picture() }),
  },
  {
    title: 'a roster',
    controller: 'app/people/controllers/start_import_controller.ts',
    megabytes: 50,
    path: async () => '/api/v1/roster-imports',
    good: async () => Buffer.from('number,given_name,family_name,grade\n1,A,B,7\n'),
  },
]

async function send(client: Client, path: string, form: FormData) {
  const headers = {
    'Cookie': client.cookies(),
    'X-XSRF-TOKEN': decodeURIComponent(client.cookie('XSRF-TOKEN')!),
  }
  return answerOf(await fetch(addressOf(path), { method: 'POST', body: form, headers }))
}

const blob = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)])
const countOfRosters = async () => (await RosterImport.query()).length

test.group('An upload', () => {
  test('is taken by these addresses and no other', async ({ assert }) => {
    const takers: string[] = []
    for await (const file of glob('app/**/*.ts', { cwd: APP_ROOT })) {
      const source = await readFile(new URL(file, APP_ROOT), 'utf8')
      if (/\breadUpload\(ctx|request\.(file|files|allFiles|multipart)\b/.test(source)) {
        takers.push(file)
      }
    }
    const reader = 'app/platform/uploads/read_upload.ts'
    assert.sameMembers(takers, [reader, ...ADDRESSES.map(({ controller }) => controller)])
  })

  test('of {title} may be as large as is written, and not a byte more')
    .with(ADDRESSES)
    .run(async ({ assert }, { path, megabytes }) => {
      const admin = await staff()
      const address = await path()
      const before = await countOfRosters()
      const bytes = Buffer.alloc(megabytes * 1024 * 1024 + 1, 'x')
      const { status, body } = await upload(admin, address, { bytes, name: 'a' })
      assert.equal(status, 413)
      assert.equal(body.error.code, 'E_FILE_TOO_LARGE')
      assert.equal(body.error.remedy, `Send at most ${megabytes} MB.`)
      assert.equal(await countOfRosters(), before)

      const exactly = await upload(admin, address, { bytes: bytes.subarray(1), name: 'a' })
      assert.notEqual(exactly.status, 413)
    })

  test('of {title} is one file, in its own field')
    .with(ADDRESSES)
    .run(async ({ assert }, { path, good }) => {
      const admin = await staff()
      const address = await path()
      const before = await countOfRosters()
      const bytes = await good()
      for (const fields of [['file', 'file'], ['file', 'other'], ['other'], ['file[]']]) {
        const form = new FormData()
        for (const field of fields) form.append(field, blob(bytes), 'a.jpg')
        const { status, body } = await send(admin, address, form)
        assert.equal(status, 422, fields.join())
        assert.equal(body.error.code, 'E_ONE_FILE_ONLY')
      }
      assert.equal(await countOfRosters(), before)
    })

  test('of {title} has at most ten other fields, of 16 KB')
    .with(ADDRESSES)
    .run(async ({ assert }, { path, good }) => {
      const admin = await staff()
      const address = await path()
      const many = Array.from({ length: 11 }, (_, index) => [`field_${index}`, 'x'] as const)
      for (const fields of [many, [['mode', 'x'.repeat(17_000)] as const]]) {
        const form = new FormData()
        for (const [name, value] of fields) form.set(name, value)
        form.set('file', blob(await good()), 'a.jpg')
        const { status } = await send(admin, address, form)
        assert.oneOf(status, [400, 413])
      }
    })

  test('to an address that takes none is not read', async ({ assert }) => {
    const form = new FormData()
    form.set('file', blob(await picture()), 'a.jpg')
    const { status } = await send(await staff(), '/api/v1/passes', form)
    assert.equal(status, 422)
  })
})
