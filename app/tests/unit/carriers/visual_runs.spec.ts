import { test } from '@japa/runner'
import { byFont } from '#carriers/print/fonts'
import { directionOf, visualRuns } from '#carriers/print/visual_runs'

const texts = (text: string, line: 'ltr' | 'rtl') => visualRuns(text, line).map((run) => run.text)

test.group('A line on paper', () => {
  test('of one direction is one run', ({ assert }) => {
    assert.deepEqual(texts('Zofia Kowalska-Łęcka', 'ltr'), ['Zofia Kowalska-Łęcka'])
    assert.deepEqual(texts('محمد بن عبد الله', 'rtl'), ['محمد بن عبد الله'])
  })

  test('of Arabic has its numbers and Latin names from right to left, each itself from left to right', ({
    assert,
  }) => {
    assert.deepEqual(texts('31 يوليو 2027', 'rtl'), ['2027', ' يوليو ', '31'])
    assert.deepEqual(visualRuns('مدرسة St. Mary', 'rtl'), [
      { text: 'St. Mary', direction: 'ltr' },
      { text: 'مدرسة ', direction: 'rtl' },
    ])
    assert.deepEqual(texts('الصف ١٢', 'rtl'), ['١٢', 'الصف '])
  })

  test('of Latin has an Arabic name within it in one piece', ({ assert }) => {
    assert.deepEqual(texts('Ahmed (أحمد علي), 9', 'ltr'), ['Ahmed (', 'أحمد علي', '), 9'])
  })

  test('mirrors the brackets that are read from right to left', ({ assert }) => {
    assert.deepEqual(texts('(أحمد)', 'rtl'), [')أحمد('])
  })

  test('begins on the side of its first letter, and a number has no side', ({ assert }) => {
    assert.equal(directionOf('12 مدرسة', 'ltr'), 'rtl')
    assert.equal(directionOf('Maya', 'rtl'), 'ltr')
    assert.equal(directionOf('12', 'rtl'), 'rtl')
  })

  test('is set in the fonts that have its letters; what none has is a question mark', ({
    assert,
  }) => {
    const fonts = (text: string) =>
      byFont(text, 400).map((part) => [part.text, part.font.split('/')[2]])
    assert.deepEqual(fonts('Łęcka'), [
      ['Łę', 'latin-ext 400'],
      ['cka', 'latin 400'],
    ])
    assert.deepEqual(fonts('علي محمد'), [['علي محمد', 'arabic 400']])
    assert.deepEqual(fonts('Ду и'), [['Ду и', 'cyrillic 400']])
    assert.deepEqual(fonts('张'), [['?', 'latin 400']])
  })
})
