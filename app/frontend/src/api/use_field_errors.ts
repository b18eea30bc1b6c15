import { toValue, type MaybeRefOrGetter } from 'vue'
import { useMessages } from '../messages/use_messages.js'
import type { Issue, Problem } from './problem.js'

/**
 * What to say at the fields of a form about a problem: `errorOf('name')` for `<UFormField :error>`. Problems that are
 * no validation but mean one field are named by their code, such as `{ E_NAME_TAKEN: 'name' }`.
 */
export function useFieldErrors(
  problem: MaybeRefOrGetter<Problem | undefined>,
  fieldsOfCodes: Record<string, string> = {}
) {
  const { t, has } = useMessages()

  function errorOf(field: string): string | undefined {
    const found = toValue(problem)
    if (!found) return undefined
    if (fieldsOfCodes[found.code] === field) return wordsOfCode(found)
    const issue = found.issues?.find((one) => belongsTo(one, field))
    return issue && wordsOfIssue(issue)
  }

  function wordsOfCode({ code, message }: Problem): string {
    const key = `problem.${code}.message`
    return has(key) ? t(key) : (message ?? t('problem.unknown.message'))
  }

  function wordsOfIssue({ rule, message, meta }: Issue): string {
    const key = `problem.rule.${rule}`
    return has(key) ? t(key, meta ?? {}) : message
  }

  return { errorOf }
}

/** An element of a list belongs to the list's field: `staff_ids.0` to `staff_ids`. */
function belongsTo(issue: Issue, field: string): boolean {
  return issue.field === field || issue.field.startsWith(`${field}.`)
}
