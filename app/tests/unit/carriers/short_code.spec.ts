import { test } from '@japa/runner'
import fc from 'fast-check'
import { formatShortCode, makeShortCode, readShortCode } from '#domain/short_code'
import { hashOfShortCode } from '#carriers/short_code_hash'

test.group('A short code', () => {
  test('is read again as it was made, in whatever way it is typed', () => {
    const bytes = fc.uint8Array({ minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(bytes, (random) => {
        const code = makeShortCode(random)
        const shown = formatShortCode(code)
        return [code, shown, shown.toLowerCase(), shown.replace('-', ' '), ` ${shown} `].every(
          (typed) => readShortCode(typed) === code
        )
      })
    )
  })

  test('uses all thirty-two letters, none of which looks like another', ({ assert }) => {
    const all = Array.from({ length: 4 }, (_, group) =>
      makeShortCode(Uint8Array.from({ length: 8 }, (__, index) => group * 8 + index))
    ).join('')
    assert.equal(new Set(all).size, 32)
    assert.notMatch(all, /[ILOU]/)
  })

  test('forgives letters that look like digits', ({ assert }) => {
    assert.equal(readShortCode('oOiIlL00'), '00111100')
  })

  test('is nothing of this: {$self}')
    .with([
      '',
      '1234567',
      '123456789',
      'ABCD-EFGU',
      'SP1:ABCD',
      '١٢٣٤٥٦٧٨',
      '1-2-3-4-5-6-7-8-9-0-1',
    ])
    .run(({ assert }, typed) => assert.isNull(readShortCode(typed)))

  test('is kept under a key: its bare hash is not what is stored', async ({ assert }) => {
    const { createHash } = await import('node:crypto')
    const kept = hashOfShortCode('4K7M9XQ2')
    assert.lengthOf(kept, 32)
    assert.notDeepEqual(kept, createHash('sha256').update('4K7M9XQ2').digest())
    assert.deepEqual(kept, hashOfShortCode('4K7M9XQ2'))
    assert.notDeepEqual(kept, hashOfShortCode('4K7M9XQ3'))
  })
})
