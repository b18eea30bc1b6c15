import { test } from '@japa/runner'
import type { Language } from '#domain/languages'
import {
  areas,
  argumentsOf,
  messagesOf,
  missingPlurals,
  TRANSLATIONS,
  type Messages,
} from '#tests/unit/messages/catalogue'
import { sameWords } from '#tests/unit/messages/same_words'

const English = (area: string) => messagesOf('en', area)

const files = areas().flatMap((area) => TRANSLATIONS.map((language) => ({ area, language })))
const pairs = (area: string, language: Language) => {
  const translated = messagesOf(language, area)
  return Object.entries(English(area)).flatMap(([key, text]) => {
    const own = translated[key]
    return own === undefined ? [] : [{ key, text, own }]
  })
}

test.group('The messages in English', () => {
  test('{$self}.json can be read, and knows one and many')
    .with(areas())
    .run(({ assert }, area) => {
      const wrong = Object.entries(English(area)).flatMap(([key, text]) => faults(text, key, 'en'))
      assert.deepEqual(wrong, [])
    })

  test('have a key in one file only', ({ assert }) => {
    const keys = areas().flatMap((area) => Object.keys(English(area)))
    assert.sameMembers(keys, [...new Set(keys)])
  })
})

test.group('The messages in other languages', () => {
  test('{language}/{area}.json has the keys of English, no more and no fewer')
    .with(files)
    .run(({ assert }, { area, language }) => {
      const keys = (messages: Messages) => Object.keys(messages).sort()
      assert.deepEqual(keys(messagesOf(language, area)), keys(English(area)))
    })

  test('{language}/{area}.json can be read, and has every plural of the language')
    .with(files)
    .run(({ assert }, { area, language }) => {
      const messages = Object.entries(messagesOf(language, area))
      assert.deepEqual(
        messages.flatMap(([key, text]) => faults(text, key, language)),
        []
      )
    })

  test('{language}/{area}.json is filled in with what English is filled in with')
    .with(files)
    .run(({ assert }, { area, language }) => {
      for (const { key, text, own } of pairs(area, language)) {
        assert.deepEqual(argumentsOf(own), argumentsOf(text), key)
      }
    })

  test('{language}/{area}.json is no copy of English')
    .with(files)
    .run(({ assert }, { area, language }) => {
      const allowed = sameWords(language)
      const copies = pairs(area, language).filter(
        ({ text, own }) => text === own && /\p{Letter}{2}/u.test(withoutArguments(text))
      )
      assert.deepEqual(
        copies.filter(({ text }) => !allowed.includes(text)).map(({ key, text }) => [key, text]),
        []
      )
    })
})

function faults(text: string, key: string, language: Language): string[] {
  try {
    return missingPlurals(text, language).map((category) => `${key}: no case for "${category}"`)
  } catch (error) {
    return [`${key}: ${(error as Error).message}`]
  }
}

function withoutArguments(text: string): string {
  return text.replace(/\{[^{}]*\}/g, '')
}
