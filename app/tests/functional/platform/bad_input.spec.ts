import { test } from '@japa/runner'
import { addressOf, answerOf, Client, staff } from '#tests/client'
import { newGate, scanOf } from '#tests/gate'

const good = () => scanOf('SP1:X')

const badScans: { title: string; body: () => string; status: number; code: string }[] = [
  { title: 'no JSON', body: () => '{"nonce":', status: 400, code: 'E_MALFORMED_JSON' },
  { title: 'a JSON text', body: () => '"scan"', status: 400, code: 'E_MALFORMED_JSON' },
  { title: 'an empty object', body: () => '{}', status: 422, code: 'E_VALIDATION_ERROR' },
  { title: 'a list', body: () => '[]', status: 422, code: 'E_VALIDATION_ERROR' },
  {
    title: '300 KB',
    body: () => JSON.stringify({ ...good(), code: 'A'.repeat(300_000) }),
    status: 413,
    code: 'E_REQUEST_ENTITY_TOO_LARGE',
  },
  ...(
    [
      ['a short nonce', { nonce: '1234' }],
      ['a nonce that is a number', { nonce: 12 }],
      ['a code of 2,000 letters', { code: 'A'.repeat(2000) }],
      ['a code that is an object', { code: { $ne: null } }],
      ['a direction sideways', { direction: 'sideways' }],
      ['no time', { occurred_at: undefined }],
      ['a time that does not exist', { occurred_at: '2026-02-31T25:00:00Z' }],
      ['a time without an offset', { occurred_at: '2026-02-01T10:00:00' }],
      ['an unknown mode', { mode: 'maybe' }],
      ['a checkpoint that is no UUID', { checkpoint: "1' or '1'='1" }],
    ] as const
  ).map(([title, change]) => ({
    title,
    body: () => JSON.stringify({ ...good(), ...change }),
    status: 422,
    code: 'E_VALIDATION_ERROR',
  })),
]

test.group('Bad input', () => {
  test('a scan with {title} is answered in JSON with a code and a remedy')
    .with(badScans)
    .run(async ({ assert }, { body: text, status, code }) => {
      const answer = await (await newGate()).scan(text())
      assert.equal(answer.status, status)
      assert.equal(answer.body.error.code, code)
      assert.isNotEmpty(answer.body.error.message)
      assert.isNotEmpty(answer.body.error.remedy)
      assert.equal(answer.body.error.request_id, answer.headers.get('x-request-id'))
      if (code === 'E_VALIDATION_ERROR') assert.isNotEmpty(answer.body.error.issues[0].field)
    })

  test('{$self} does not exist, and says so in JSON')
    .with(['/api/v1/nothing', '/api/', '/api/v2/scans', '/assets/0.0.1/gone.js'])
    .run(async ({ assert }, path) => {
      const { status, body } = await answerOf(await fetch(addressOf(path)))
      assert.equal(status, 404)
      assert.equal(body.error.code, 'E_ROUTE_NOT_FOUND')
      assert.isNotEmpty(body.error.remedy)
    })

  test('a page that asks for HTML gets the refusal of the API in JSON all the same', async ({
    assert,
  }) => {
    const response = await fetch(addressOf('/api/v1/students'), {
      headers: { Accept: 'text/html' },
    })
    const { status, body } = await answerOf(response)
    assert.equal(status, 401)
    assert.equal(body.error.code, 'E_NOT_SIGNED_IN')
  })

  test('identifiers that are no UUID are refused before the database sees them', async ({
    assert,
  }) => {
    const client = await staff()
    const issued = await client.post('/api/v1/passes', {
      student_id: '1',
      pass_type_id: 'x',
      minutes: -5,
    })
    assert.equal(issued.status, 422)
    assert.sameMembers(
      issued.body.error.issues.map(({ field }: { field: string }) => field),
      ['student_id', 'pass_type_id', 'minutes']
    )
    const revoked = await client.post('/api/v1/passes/1/revoke', { reason: 'x' })
    assert.equal(revoked.status, 422)
  })

  test('a zero byte in a text does not reach the database as an error of the server', async ({
    assert,
  }) => {
    const client = await staff()
    const { status } = await client.get(`/api/v1/students?search=${encodeURIComponent('a\u0000b')}`)
    assert.isBelow(status, 500)
    const scan = await (await newGate()).scan(scanOf('SP1:\u0000'))
    assert.isBelow(scan.status, 500)
  })

  test('half of a surrogate pair is refused, also where an e-mail address is wanted', async ({
    assert,
  }) => {
    const client = new Client()
    await client.get('/api/v1/session')
    const body = '{"email":"a\\ud800b@demo.school","password":"x"}'
    const answer = await client.send('POST', '/api/v1/session', body)
    assert.equal(answer.status, 422)
    assert.equal(answer.body.error.code, 'E_UNSTORABLE_TEXT')
  })
})
