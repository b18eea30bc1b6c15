import { readdirSync, readFileSync } from 'node:fs'
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { LANGUAGES, type Language } from '#domain/languages'
import { APP_ROOT } from '#platform/app_root'

export type Messages = Record<string, string>

export const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en')

/** The areas of English, which the other languages are complete against. */
export function areas(): string[] {
  return readdirSync(new URL('frontend/messages/en', APP_ROOT))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
}

export function messagesOf(language: Language, area: string): Messages {
  const file = new URL(`frontend/messages/${language}/${area}.json`, APP_ROOT)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** What a message is filled in with, one line an argument: `count plural`, `direction select in out`. */
export function argumentsOf(text: string): string[] {
  return [...new Set(elementsOf(parse(text)).flatMap(argumentOf))].sort()
}

/** The cases that a plural of the message leaves out, of those that whole numbers have in the language. */
export function missingPlurals(text: string, language: Language): string[] {
  return elementsOf(parse(text)).flatMap((element) => {
    if (element.type !== TYPE.plural) return []
    const rules = new Intl.PluralRules(language, { type: element.pluralType })
    const numbers = Array.from({ length: 1001 }, (_, number) => number)
    // A number that has a case of its own, `=0`, needs none of its category.
    const others = numbers.filter((number) => !(`=${number}` in element.options))
    const needed = new Set(others.map((number) => rules.select(number)))
    return [...needed].filter((category) => !(category in element.options))
  })
}

function argumentOf(element: MessageFormatElement): string[] {
  if (element.type === TYPE.literal || element.type === TYPE.pound) return []
  if (element.type === TYPE.select) {
    return [`${element.value} select ${Object.keys(element.options).sort().join(' ')}`]
  }
  // One language may decline where another need not: a number is a number with and without a plural.
  if (element.type === TYPE.plural || element.type === TYPE.number)
    return [`${element.value} number`]
  return [`${element.value} ${TYPE[element.type]}`]
}

/** All of them, however deep in the cases of a choice. */
function elementsOf(elements: MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      return [element, ...Object.values(element.options).flatMap(({ value }) => elementsOf(value))]
    }
    return [element]
  })
}
