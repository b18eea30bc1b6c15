import { useMessages } from '../messages/use_messages.js'

/** `pass_type.changed` in the reader's language: what it is about, and what happened to it. */
export function useAuditWords() {
  const { t, has } = useMessages()

  function word(kind: 'noun' | 'verb', name: string): string {
    const key = `audit.${kind}.${name}`
    return has(key) ? t(key) : name.replaceAll('_', ' ')
  }

  function actionWords(action: string): string {
    const [noun, verb] = action.split('.')
    return verb ? `${word('noun', noun!)}: ${word('verb', verb)}` : action
  }

  const nounWords = (noun: string) => word('noun', noun)

  return { actionWords, nounWords }
}
