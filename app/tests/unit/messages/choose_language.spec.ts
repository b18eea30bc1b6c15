import { test } from '@japa/runner'
import { chooseLanguage, languageOf } from '#domain/languages'

const school = { languages: ['en', 'es', 'ar'], defaultLanguage: 'es' }

test.group('The language of a reader', () => {
  test('is the own choice first, then the browser’s, then the school’s', ({ assert }) => {
    const browser = ['en-GB', 'es']
    assert.equal(chooseLanguage({ chosen: ['ar', 'en'], browser, school }), 'ar')
    assert.equal(chooseLanguage({ chosen: [null, undefined], browser, school }), 'en')
    assert.equal(chooseLanguage({ chosen: [], browser: ['ja'], school }), 'es')
  })

  test('is one that the school offers', ({ assert }) => {
    assert.equal(chooseLanguage({ chosen: ['fr'], browser: ['de', 'ar-EG'], school }), 'ar')
  })

  test('may be any we have while the school is not known, and English without a wish', ({
    assert,
  }) => {
    assert.equal(chooseLanguage({ chosen: [], browser: ['de-AT'] }), 'de')
    assert.equal(chooseLanguage({ chosen: [], browser: [] }), 'en')
  })

  test('does not depend on the region or the case of a tag', ({ assert }) => {
    assert.equal(languageOf('ES-mx'), 'es')
    assert.isUndefined(languageOf('eng'))
    assert.isUndefined(languageOf(null))
  })
})
