import { useMessages } from '../../messages/use_messages.js'
import type { HeldRole } from './account_types.js'

/** A role in words: "Hall monitor: Library, until 31 January". */
export function useRoleWords() {
  const { t, date } = useMessages()

  function wordsOf({ role, scope_kind: kind, scope_name: name, valid_until: until }: HeldRole) {
    const title = t(`people.role.${role}`)
    const about =
      kind === 'school' ? title : t('people.role_of', { role: title, scope: name ?? '?' })
    return until ? t('people.role_until', { role: about, date: date(until) }) : about
  }

  return { wordsOf }
}
