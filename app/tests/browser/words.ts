import { readdirSync, readFileSync } from 'node:fs'
import { APP_ROOT } from '#platform/app_root'

/** The words of the pages in a language, by their keys. Only messages without parameters can be looked up. */
export function wordsOf(language: string): (key: string) => string {
  const folder = new URL(`frontend/messages/${language}/`, APP_ROOT)
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const messages: Record<string, string> = Object.assign(
    {},
    ...files.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
  )
  return (key) => {
    const message = messages[key]
    if (message === undefined) throw new Error(`${language} has no message ${key}`)
    if (message.includes('{')) throw new Error(`${key} has parameters`)
    return message
  }
}
