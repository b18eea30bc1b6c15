import { useMessages } from '../../messages/use_messages.js'
import type { LimitRule } from './limit_draft.js'

/** What a limit says, in words. */
export function useLimitWords() {
  const { t } = useMessages()

  function limitWords(rule: LimitRule): string {
    const { period, most_passes: passes, most_minutes: minutes, cool_down_minutes: rest } = rule
    return [
      passes === null ? '' : t(`rules.limits.passes.${period}`, { count: passes }),
      minutes === null ? '' : t(`rules.limits.minutes.${period}`, { count: minutes }),
      rest === null ? '' : t('rules.limits.rest', { count: rest }),
    ]
      .filter(Boolean)
      .join(' · ')
  }

  function subjectWords({ subject_kind: kind, subject_name: name }: LimitRule): string {
    if (kind === 'school') return t('rules.limits.about.school')
    return kind === 'grade' ? t('rules.limits.grade_which', { name: name ?? '' }) : (name ?? '–')
  }

  return { limitWords, subjectWords }
}
