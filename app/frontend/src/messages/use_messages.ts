import { computed, shallowRef } from 'vue'
import { directionOf, type Language } from '#domain/languages'
import { schoolTimeZone } from '../time/school_time_zone.js'
import { ENGLISH, loadCatalogue, type Catalogue, type MessageKey } from './catalogues.js'
import { compileMessage, type Message, type Values } from './message.js'

export type { MessageKey }

const catalogue = shallowRef<Catalogue>(ENGLISH)
const language = computed(() => catalogue.value.language)
const dir = computed(() => directionOf(language.value))
/** What the components of Nuxt UI say themselves, such as "Close". */
const ui = computed(() => catalogue.value.ui)
let compiled = new Map<MessageKey, Message>()

/** The words of the page in the reader's language; whatever shows them follows when the language changes. */
export function useMessages() {
  return { t, has, language, dir, ui, time, date, number }
}

let latest = 0

/** Shows everything in another language; the last call wins, however long its catalogue takes. */
export async function showLanguage(wanted: Language): Promise<void> {
  const call = ++latest
  if (wanted === language.value) return
  const loaded = await loadCatalogue(wanted)
  if (call !== latest) return
  compiled = new Map()
  catalogue.value = loaded
}

function t(key: MessageKey, values: Values = {}): string {
  // Read first, so that whoever shows the message is called again when the language changes.
  const { language: reader, messages } = catalogue.value
  let message = compiled.get(key)
  if (!message) {
    const translated = messages[key]
    message =
      translated === undefined
        ? compileMessage(ENGLISH.messages[key]!, 'en')
        : compileMessage(translated, reader)
    compiled.set(key, message)
  }
  return message(values)
}

/** Whether the catalogue knows a key that comes from elsewhere, such as an error code. */
function has(key: string): key is MessageKey {
  return key in ENGLISH.messages
}

/** A point in time as people at the school say it: `10:42` today, with the day otherwise. */
function time(at: Date | string, now: number = Date.now()): string {
  const timeZone = schoolTimeZone()
  const dayOf = (instant: Date) => instant.toLocaleDateString('en', { timeZone })
  const sameDay = dayOf(new Date(at)) === dayOf(new Date(now))
  const day = sameDay ? {} : ({ weekday: 'short', day: 'numeric', month: 'short' } as const)
  return formatted(at, { ...day, hour: 'numeric', minute: '2-digit', hourCycle: 'h23' })
}

/** The school's calendar day of a point in time, with its year: `Mon, Nov 23, 2026`. */
function date(at: Date | string): string {
  return formatted(at, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
}

function number(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(language.value, options).format(value)
}

function formatted(at: Date | string, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(language.value, { timeZone: schoolTimeZone(), ...options })
  return format.format(new Date(at))
}
