import { test } from '@japa/runner'
import { compileMessage } from '../../../frontend/src/messages/message.js'

const inner = (text: string) => `\u2068${text}\u2069`

test.group('A name in a sentence', () => {
  test('is isolated where the sentence runs from right to left', ({ assert }) => {
    const message = compileMessage('{place} ممتلئ', 'ar')
    assert.equal(message({ place: 'Room 12 (B)' }), `${inner('Room 12 (B)')} ممتلئ`)
  })

  test('is isolated where it runs from right to left itself, and else left alone', ({ assert }) => {
    const message = compileMessage('{place} is full', 'en')
    assert.equal(message({ place: 'المكتبة' }), `${inner('المكتبة')} is full`)
    assert.equal(message({ place: 'Library' }), 'Library is full')
  })

  test('that decides between texts is compared as it is', ({ assert }) => {
    const message = compileMessage('{way, select, in {دخول {name}} other {خروج {name}}}', 'ar')
    assert.equal(message({ way: 'in', name: 'Maya' }), `دخول ${inner('Maya')}`)
  })

  test('may be a number, with the plural of the language', ({ assert }) => {
    const message = compileMessage(
      '{count, plural, zero {لا} one {واحد} two {اثنان} few {# قليلة} many {# كثيرة} other {#}}',
      'ar'
    )
    assert.deepEqual(
      [0, 1, 2, 3, 11, 100].map((count) => message({ count })),
      ['لا', 'واحد', 'اثنان', '3 قليلة', '11 كثيرة', '100']
    )
  })
})
