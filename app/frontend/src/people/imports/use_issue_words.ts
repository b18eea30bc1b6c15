import { useMessages } from '../../messages/use_messages.js'
import type { Issue } from './import_types.js'

/** What is wrong with a line, in the reader's language. */
export function useIssueWords() {
  const { t, has } = useMessages()

  function sentence({ code, params }: Issue): string {
    const key = `people.issue.${code}`
    return has(key) ? t(key, params) : t('people.issue.unknown', { code })
  }

  function place({ file, line }: Issue): string {
    return line === null ? file : t('people.issue_at', { file, line })
  }

  return { sentence, place }
}
