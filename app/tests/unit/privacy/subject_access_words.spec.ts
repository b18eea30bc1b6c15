import { test } from '@japa/runner'
import { LANGUAGES } from '#domain/languages'
import { EVERY_KIND } from '#privacy/subject_access/every_kind'
import { CATALOGUES } from '#privacy/subject_access/words'

test.group('The words of the page that a student takes away', () => {
  test('{$self} has every word')
    .with([...LANGUAGES])
    .run(({ assert }, language) => {
      const words = CATALOGUES[language]
      assert.sameMembers(Object.keys(words), Object.keys(CATALOGUES.en))
      assert.notInclude(Object.values(words), '')
    })

  test('there is a heading for every kind of data', ({ assert }) => {
    const headings = EVERY_KIND.map(({ name }) => `kind.${name}`)
    assert.includeMembers(Object.keys(CATALOGUES.en), headings)
  })
})
