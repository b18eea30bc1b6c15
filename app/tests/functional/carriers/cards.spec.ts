import { writeFile } from 'node:fs/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import sharp from 'sharp'
import School from '#identity/models/school'
import PassType from '#passes/models/pass_type'
import Student from '#people/models/student'
import { storePhoto } from '#people/photos/photo_files'
import { portraitOf } from '#people/photos/portrait'
import { forgetVerifiers, verifierOf } from '#scanning/school_verifier'
import { addressOf, staff, type Client } from '#tests/client'
import { readCodes, renderPages } from '#tests/functional/carriers/rendered_pdf'
import { newGate, scanOf } from '#tests/gate'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

async function idCards(): Promise<PassType> {
  return PassType.findByOrFail('kind', 'id_card')
}

/** Cards for students by their given names. */
async function cardsFor(admin: Client, ...names: string[]) {
  const students = await Student.query().whereIn('givenName', names)
  const { body } = await admin.post('/api/v1/cards', {
    student_ids: students.map(({ id }) => id),
    pass_type_id: (await idCards()).id,
    valid_until: inDays(300),
  })
  return body as { ids: string[]; replaced: number }
}

async function sheet(admin: Client, ids: string[], paper: 'a4' | 'letter' = 'a4') {
  const response = await fetch(addressOf('/api/v1/cards/sheet'), {
    method: 'POST',
    body: JSON.stringify({ ids, paper }),
    headers: {
      'Content-Type': 'application/json',
      'Cookie': admin.cookies(),
      'X-XSRF-TOKEN': decodeURIComponent(admin.cookie('XSRF-TOKEN')!),
    },
  })
  return { response, pdf: Buffer.from(await response.arrayBuffer()) }
}

/** The codes on the printed sheet, as a camera reads them. */
async function printedCodes(admin: Client, ids: string[]): Promise<string[]> {
  const [page] = await renderPages((await sheet(admin, ids)).pdf)
  return (await readCodes(page!)).map(({ text }) => text)
}

test.group('Cards', () => {
  test('are printed with codes that a camera reads, the verifier believes and gates accept', async ({
    assert,
  }) => {
    const admin = await staff()
    const { ids } = await cardsFor(admin, 'Hana', 'Diego', 'Zofia')
    const { response, pdf } = await sheet(admin, ids)
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('content-type'), 'application/pdf')
    assert.equal(response.headers.get('cache-control'), 'no-store')

    const [page, ...others] = await renderPages(pdf)
    assert.lengthOf(others, 0)
    if (process.env.KEEP_PDF) await writeFile(process.env.KEEP_PDF, page!.png)
    for (const text of ['Northfield School', 'Hana', 'Suzuki', 'S1005', 'ID card'])
      assert.include(page!.text, text)
    const codes = await readCodes(page!)
    assert.lengthOf(codes, 3)

    const gate = await newGate()
    const verifier = await verifierOf((await School.ofThisSite()).id)
    for (const { text, side } of codes) {
      assert.isAtLeast(side / 45, 0.33, 'a module is at least 0.33 mm')
      const verdict = await verifier.verify(text, Date.now() / 1000, 'online')
      assert.isTrue(verdict.valid)
      assert.deepEqual(verdict.valid && verdict.claims.flags, {
        rotating: false,
        singleUse: false,
        photoCheck: true,
        printed: true,
      })
      const { body } = await gate.scan(scanOf(text))
      assert.containsSubset(body, {
        outcome: 'accepted',
        reason: 'ok',
        pass: { photo_check: true },
      })
      assert.equal((await gate.scan(scanOf(text))).body.reason, 'ok', 'a card is used every day')
    }
  })

  test('show the photo, and the initials where its file is missing', async ({
    assert,
    cleanup,
  }) => {
    const holder = await Student.findByOrFail('givenName', 'Jonas')
    cleanup(async () => void (await holder.merge({ photo: null }).save()))
    const green = { r: 0, g: 160, b: 60 }
    const picture = await sharp({
      create: { width: 600, height: 800, channels: 3, background: green },
    })
      .jpeg()
      .toBuffer()
    const photo = await storePhoto(holder.schoolId, await portraitOf(picture))
    await holder.merge({ photo }).save()
    const admin = await staff()
    const { ids } = await cardsFor(admin, 'Jonas')
    const [page] = await renderPages((await sheet(admin, ids)).pdf)
    /* The middle of the photo of the first card, 19.4 + 4 + 9.5 and 13.55 + 12.5 + 12 mm from the corner. */
    const [x, y] = [32.9, 38.05].map((mm) => Math.round((mm / 25.4) * 200))
    const [r, g, b] = page!.data.subarray((y! * page!.width + x!) * 4)
    assert.isBelow(Math.hypot(r! - green.r, g! - green.g, b! - green.b), 20)

    await holder.merge({ photo: '0'.repeat(64) }).save()
    const [without] = await renderPages((await sheet(admin, ids)).pdf)
    assert.include(without!.text, 'JW')
  })

  test('are replaced by a reprint: the old one is refused, the new one accepted', async ({
    assert,
  }) => {
    const admin = await staff()
    const { ids } = await cardsFor(admin, 'Priya')
    const [old] = await printedCodes(admin, ids)
    const reprinted = await admin.post(`/api/v1/cards/${ids[0]}/reprint`, {})
    assert.equal(reprinted.status, 201)
    const [fresh] = await printedCodes(admin, [reprinted.body.card.id])

    const gate = await newGate()
    assert.equal((await gate.scan(scanOf(old!))).body.reason, 'revoked')
    assert.equal((await gate.scan(scanOf(fresh!))).body.reason, 'ok')
    assert.equal((await sheet(admin, ids)).response.status, 409)
  })

  test('of which one is lost: gates refuse it', async ({ assert }) => {
    const admin = await staff()
    const { ids } = await cardsFor(admin, 'Lucas')
    const [code] = await printedCodes(admin, ids)
    const { status, body } = await admin.post(`/api/v1/cards/${ids[0]}/lost`, {})
    assert.equal(status, 200)
    assert.equal(body.card.state, 'revoked')
    assert.equal((await (await newGate()).scan(scanOf(code!))).body.reason, 'revoked')
  })

  test('are refused where the type no longer allows paper', async ({ assert }) => {
    const admin = await staff()
    const { ids } = await cardsFor(admin, 'Ethan')
    const [code] = await printedCodes(admin, ids)
    const type = await idCards()
    const gate = await newGate()
    await type.merge({ printable: false }).save()
    forgetVerifiers()
    const { body } = await gate.scan(scanOf(code!))
    await type.merge({ printable: true }).save()
    forgetVerifiers()
    assert.containsSubset(body, { outcome: 'attention', reason: 'code_stale' })
    assert.equal((await gate.scan(scanOf(code!))).body.reason, 'ok')
  })

  test('of one student ordered ten times at once are one good card', async ({ assert }) => {
    const admin = await staff()
    await Promise.all(Array.from({ length: 10 }, () => cardsFor(admin, 'Amina')))
    const holder = await Student.findByOrFail('givenName', 'Amina')
    const cards = await db.from('passes').where({ student_id: holder.id, carrier: 'card' })
    assert.lengthOf(cards, 10)
    assert.lengthOf(
      cards.filter(({ state }) => state === 'active'),
      1
    )
  })

  test('are made for a whole grade, and listed', async ({ assert }) => {
    const admin = await staff()
    const { status, body } = await admin.post('/api/v1/cards', {
      grade: '12',
      pass_type_id: (await idCards()).id,
      valid_until: inDays(30),
    })
    assert.equal(status, 201)
    assert.lengthOf(body.ids, 8)
    const { body: list } = await admin.get('/api/v1/cards?grade=12&search=freya')
    assert.lengthOf(list.cards, 1)
    assert.containsSubset(list.cards[0], {
      state: 'active',
      student: { name: 'Freya Andersen', grade: '12' },
      type: { name: 'ID card' },
    })
    assert.equal(list.page.total, 1)
  })

  test('need a type that may be printed, and a day within its limit', async ({ assert }) => {
    const admin = await staff()
    const hall = await PassType.findByOrFail('kind', 'hall')
    const student = await Student.findByOrFail('givenName', 'Kai')
    const order = { student_ids: [student.id], valid_until: inDays(0), pass_type_id: hall.id }
    const refused = await admin.post('/api/v1/cards', order)
    assert.equal(refused.status, 409)
    assert.equal(refused.body.error.code, 'E_TYPE_NOT_PRINTABLE')

    const { id } = await idCards()
    const tooLong = await admin.post('/api/v1/cards', {
      ...order,
      pass_type_id: id,
      valid_until: inDays(400),
    })
    assert.equal(tooLong.body.error.code, 'E_CARD_TOO_LONG')
    for (const wrong of ['2020-01-01', '31.12.2099', '2099-02-31', 7]) {
      const { status } = await admin.post('/api/v1/cards', {
        ...order,
        pass_type_id: id,
        valid_until: wrong,
      })
      assert.equal(status, 422, String(wrong))
    }
    const nobody = await admin.post('/api/v1/cards', { pass_type_id: id, valid_until: inDays(1) })
    assert.equal(nobody.status, 422)
  })

  test('are not made for a student who is suspended', async ({ assert }) => {
    const admin = await staff()
    const holder = await Student.findByOrFail('givenName', 'Viktor')
    await holder.merge({ status: 'suspended' }).save()
    const { error } = (await cardsFor(admin, 'Viktor')) as unknown as { error: { code: string } }
    await holder.merge({ status: 'active' }).save()
    assert.equal(error.code, 'E_NOBODY_TO_PRINT')
  })

  test('of 500 students are one order and one PDF of 50 pages, while others are answered', async ({
    assert,
  }) => {
    const school = await School.ofThisSite()
    await Student.createMany(
      Array.from({ length: 501 }, (_, index) => ({
        schoolId: school.id,
        number: `C${index}`,
        givenName: `Given ${index}`,
        familyName: 'Family',
        grade: 'many',
        status: 'active' as const,
      }))
    )
    const admin = await staff()
    const order = { grade: 'many', pass_type_id: (await idCards()).id, valid_until: inDays(9) }
    const tooMany = await admin.post('/api/v1/cards', order)
    assert.equal(tooMany.body.error.code, 'E_TOO_MANY_CARDS')
    await Student.query().where('number', 'C500').delete()
    const { body } = await admin.post('/api/v1/cards', order)
    assert.lengthOf(body.ids, 500)

    let answered = 0
    let done = false
    const others = (async () => {
      while (!done) {
        if ((await fetch(addressOf('/health/live'))).ok) answered += 1
        await nextTurn()
      }
    })()
    const { pdf } = await sheet(admin, body.ids)
    done = true
    await others
    assert.isAtLeast(answered, 100)
    assert.isBelow(pdf.length, 5_000_000)
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
    assert.equal(document.numPages, 50)
  }).timeout(120_000)
})
