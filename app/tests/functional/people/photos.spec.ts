import { test } from '@japa/runner'
import sharp from 'sharp'
import { readPhoto } from '#people/photos/photo_files'
import { fileStorage } from '#platform/storage/file_storage'
import { addressOf, signedIn, staff, student as maya } from '#tests/client'
import Student from '#people/models/student'
import { newStudent } from '#tests/students'
import { picture, upload, zipOf } from '#tests/uploads'

const photoOf = (id: string) => `/api/v1/students/${id}/photo`

test.group('A photo', () => {
  for (const kind of ['jpeg', 'png', 'webp'] as const) {
    test(`in ${kind} becomes a portrait without metadata`, async ({ assert }) => {
      const student = await newStudent()
      const admin = await staff()
      const bytes = await picture(kind, { colour: '#884422' })
      const { status, body } = await upload(admin, photoOf(student.id), { bytes, name: 'a.bin' })
      assert.equal(status, 200)
      assert.match(body.photo_url, /photo\?v=[0-9a-f]{12}$/)

      const stored = await readPhoto(student.schoolId, (await student.refresh()).photo!)
      const { width, height, format, exif, icc } = await sharp(stored).metadata()
      assert.deepEqual({ width, height, format }, { width: 480, height: 640, format: 'webp' })
      assert.isUndefined(exif)
      assert.isUndefined(icc)
      assert.notInclude(stored.toString('latin1'), 'secret-of-the-camera')
    })
  }

  test('that is no picture is refused, whatever it is called', async ({ assert }) => {
    const { id } = await newStudent()
    const admin = await staff()
    for (const bytes of [
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      Buffer.from('GIF89a............'),
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(500)]),
      (await picture('jpeg')).subarray(0, 400),
    ]) {
      const { status, body } = await upload(admin, photoOf(id), { bytes, name: 'me.jpg' })
      assert.equal(status, 422)
      assert.equal(body.error.code, 'E_NO_PHOTO')
    }
  })

  test('loses what was hidden behind it, and its name leads nowhere', async ({ assert }) => {
    const student = await newStudent()
    const hidden = Buffer.from('<script>alert("behind the picture")</script>')
    const bytes = Buffer.concat([await picture('jpeg', { colour: '#123321' }), hidden])
    const name = '../../public/evil.html'
    const { status } = await upload(await staff(), photoOf(student.id), { bytes, name })
    assert.equal(status, 200)

    const { photo } = await student.refresh()
    assert.match(photo!, /^[0-9a-f]{64}$/)
    assert.notInclude((await readPhoto(student.schoolId, photo!)).toString('latin1'), '<script>')
  })

  test('of more than 5 MB or 40 megapixels is refused', async ({ assert }) => {
    const { id } = await newStudent()
    const admin = await staff()
    const large = { bytes: Buffer.alloc(5 * 1024 * 1024 + 1), name: 'a.jpg' }
    const tooLarge = await upload(admin, photoOf(id), large)
    assert.equal(tooLarge.status, 413)
    assert.equal(tooLarge.body.error.remedy, 'Send at most 5 MB.')
    const wide = { bytes: await picture('png', { width: 8000, height: 5001 }), name: 'a.png' }
    const tooMany = await upload(admin, photoOf(id), wide)
    assert.equal(tooMany.body.error.code, 'E_PHOTO_TOO_MANY_PIXELS')
  })

  test('is asked for when the request has none', async ({ assert }) => {
    const { id } = await newStudent()
    const { status, body } = await (await staff()).post(photoOf(id), { file: 'text' })
    assert.equal(status, 422)
    assert.equal(body.error.code, 'E_FILE_MISSING')
  })

  test('is shown to staff, who leave a trace, and not again when the browser has it', async ({
    assert,
  }) => {
    const student = await newStudent()
    const admin = await staff()
    await upload(admin, photoOf(student.id), { bytes: await picture(), name: 'a.jpg' })
    const teacher = await signedIn('tomas.rivera@demo.school')
    const headers = { Cookie: teacher.cookies() }
    const first = await fetch(addressOf(photoOf(student.id)), { headers })
    assert.equal(first.status, 200)
    assert.equal(first.headers.get('content-type'), 'image/webp')
    assert.match(first.headers.get('cache-control')!, /private/)
    const known = { ...headers, 'If-None-Match': first.headers.get('etag')! }
    assert.equal((await fetch(addressOf(photoOf(student.id)), { headers: known })).status, 304)

    const { body } = await admin.get(`/api/v1/students/${student.id}/views`)
    assert.deepEqual(
      body.views.map(({ by, what }: { by: string; what: string }) => `${by}: ${what}`),
      ['Tomás Rivera: photo']
    )
  })

  test('is shown to the student, and to no other student', async ({ assert }) => {
    const own = await Student.findByOrFail('givenName', 'Maya')
    const other = await newStudent()
    const admin = await staff()
    const file = { bytes: await picture(), name: 'a.jpg' }
    for (const { id } of [own, other]) await upload(admin, photoOf(id), file)
    const client = await maya()
    assert.equal((await client.get(photoOf(own.id))).status, 200)
    assert.equal((await client.get(photoOf(other.id))).status, 404)
  })

  test('goes from the storage when the last student who has it gets another', async ({
    assert,
  }) => {
    const [one, two] = [await newStudent(), await newStudent()]
    const admin = await staff()
    const shared = { bytes: await picture('png', { colour: '#0a0b0c' }), name: 'a.png' }
    for (const { id } of [one, two]) await upload(admin, photoOf(id), shared)
    const name = `photos/${one.schoolId}_${(await one.refresh()).photo}.webp`
    const storage = await fileStorage()

    await admin.delete(photoOf(one.id))
    assert.isTrue(await storage.exists(name))
    const another = { bytes: await picture('png', { colour: '#0c0b0a' }), name: 'a.png' }
    await upload(admin, photoOf(two.id), another)
    assert.isFalse(await storage.exists(name))
  })

  test('comes with others in a zip, by student number; one that fails stops no other', async ({
    assert,
  }) => {
    const student = await newStudent()
    const bytes = await zipOf({
      'nobody.jpg': await picture(),
      [`${student.number}.png`]: await picture('png', { colour: '#abcdef' }),
      '__MACOSX/._x': 'padding',
    })
    const admin = await staff()
    const { status, body } = await upload(admin, '/api/v1/students/photos', {
      bytes,
      name: 'photos.zip',
    })
    assert.equal(status, 200)
    assert.deepEqual(body.results, [
      { file: 'nobody.jpg', ok: false, error: 'E_STUDENT_UNKNOWN' },
      { file: `${student.number}.png`, ok: true },
    ])
    assert.isNotNull((await student.refresh()).photo)
  })

  test('in a zip that is a trap is not unpacked', async ({ assert }) => {
    const admin = await staff()
    const refusalOf = async (bytes: Buffer) => {
      const file = { bytes, name: 'photos.zip' }
      return (await upload(admin, '/api/v1/students/photos', file)).body.error.code
    }
    const bomb = await zipOf({ '1.jpg': Buffer.alloc(4 * 1024 * 1024) })
    assert.equal(await refusalOf(bomb), 'E_ARCHIVE_REFUSED')
    assert.equal(await refusalOf(Buffer.from('PK but not really')), 'E_ARCHIVE_REFUSED')
    const evil = await zipOf({ 'aa/evil.jpg': 'x' })
    const climbing = Buffer.from(evil.toString('latin1').replaceAll('aa/evil', '../evil'), 'latin1')
    assert.equal(await refusalOf(climbing), 'E_ARCHIVE_REFUSED')
  })
})
