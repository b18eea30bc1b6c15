import { useMessages } from '../messages/use_messages.js'
import type { Refusal } from '../api/problem.js'

/** Why a pass was refused, in the reader's language, and what the reader can do now. */
export function useRefusalWords() {
  const { t, has, time } = useMessages()

  function reason({ reason: name, params }: Refusal): string {
    const key = `refusal.${name}`
    return t(has(key) ? key : 'refusal.not_available', readable(params))
  }

  function remedy({ remedy: way, params }: Refusal): string {
    const knowsWhen = way === 'later' && params.at !== undefined
    return t(`refusal.remedy.${knowsWhen ? 'later_at' : way}`, readable(params))
  }

  /** Instants as times of the school's day. */
  function readable(params: Refusal['params']) {
    return Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'string' && INSTANT.test(value) ? time(value) : value,
      ])
    )
  }

  return { reason, remedy }
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T/
