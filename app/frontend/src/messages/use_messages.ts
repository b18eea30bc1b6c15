import { IntlMessageFormat } from 'intl-messageformat'
import english from '../../messages/en/index.js'
import { schoolTimeZone } from '../time/school_time_zone.js'

export type MessageKey = keyof typeof english
type Values = Record<string, string | number | Date>

const catalogue = { locale: 'en', dir: 'ltr', messages: english }
const compiled = new Map<MessageKey, IntlMessageFormat>()

/** The words of the page, in the reader's language (ICU MessageFormat). */
export function useMessages() {
  const { locale } = catalogue
  return { t, has, locale, dir: catalogue.dir, time }
}

function t(key: MessageKey, values: Values = {}): string {
  let message = compiled.get(key)
  if (!message) {
    message = new IntlMessageFormat(catalogue.messages[key], catalogue.locale)
    compiled.set(key, message)
  }
  return message.format<string>(values) as string
}

/** Whether the catalogue knows a key that comes from elsewhere, such as an error code. */
function has(key: string): key is MessageKey {
  return key in catalogue.messages
}

/** A point in time as people at the school say it: `10:42` today, with the day otherwise. */
function time(at: Date | string, now: number = Date.now()): string {
  const date = new Date(at)
  const timeZone = schoolTimeZone()
  const dayOf = (instant: Date) => instant.toLocaleDateString('en', { timeZone })
  const sameDay = dayOf(date) === dayOf(new Date(now))
  const day = sameDay ? {} : ({ weekday: 'short', day: 'numeric', month: 'short' } as const)
  return new Intl.DateTimeFormat(catalogue.locale, {
    ...day,
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(date)
}
