import type { api } from '../../api/client.js'
import type { ChosenStudent } from '../students_field.vue'

export type LimitRule = Awaited<ReturnType<typeof api.limitRules.list>>['limit_rules'][number]

export const ABOUT = ['school', 'grade', 'group', 'student'] as const
export const PERIODS = ['day', 'week', 'term'] as const

/** A limit as the form holds it: each kind of subject has a field of its own. */
export type LimitDraft = {
  name: string
  about: LimitRule['subject_kind']
  grade: string
  group: string | null
  students: ChosenStudent[]
  pass_type_id: string | null
  place_id: string | null
  period: LimitRule['period']
  most_passes: number | null
  most_minutes: number | null
  cool_down_minutes: number | null
}

export const NEW_LIMIT: LimitDraft = {
  name: '',
  about: 'school',
  grade: '',
  group: null,
  students: [],
  pass_type_id: null,
  place_id: null,
  period: 'day',
  most_passes: 3,
  most_minutes: null,
  cool_down_minutes: null,
}

export function draftOf(rule: LimitRule): LimitDraft {
  const { name, subject_kind: about, subject, subject_name, pass_type_id, place_id, period } = rule
  const { most_passes, most_minutes, cool_down_minutes } = rule
  return {
    ...{ name, about, pass_type_id, place_id, period },
    ...{ most_passes, most_minutes, cool_down_minutes },
    grade: about === 'grade' ? subject : '',
    group: about === 'group' ? subject : null,
    students: about === 'student' ? [{ id: subject, name: subject_name ?? '' }] : [],
  }
}

/** What is sent. */
export function bodyOf({ about, grade, group, students, ...rest }: LimitDraft) {
  const subjects = { school: '', grade, group, student: students[0]?.id }
  return { ...rest, subject_kind: about, subject: subjects[about] ?? '' }
}
