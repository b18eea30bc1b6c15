import type { LimitStanding } from '#domain/rules/limit_standing'
import type Student from '#people/models/student'
import type Accommodation from '#rules/models/accommodation'
import type LimitRule from '#rules/models/limit_rule'
import type StudentGroup from '#rules/models/student_group'

export function presentLimitRule(rule: LimitRule) {
  return {
    id: rule.id,
    name: rule.name,
    subject_kind: rule.subjectKind,
    subject: rule.subject,
    /** The name of the group or student, as {@link listLimitRules} has found it. */
    subject_name: (rule.$extras.subjectName as string | null | undefined) ?? null,
    pass_type_id: rule.passTypeId,
    place_id: rule.placeId,
    period: rule.period,
    most_passes: rule.mostPasses,
    most_minutes: rule.mostMinutes,
    cool_down_minutes: rule.coolDownMinutes,
    archived: Boolean(rule.archivedAt),
  }
}

export function presentGroup(group: StudentGroup) {
  return { id: group.id, name: group.name, members: Number(group.$extras.members ?? 0) }
}

/** As lists name a student. */
export function presentMember({ id, fullName, number, grade }: Student) {
  return { id, name: fullName, number, grade }
}

/** `student` must be loaded. */
export function presentAccommodation(accommodation: Accommodation) {
  return {
    id: accommodation.id,
    student: presentMember(accommodation.student),
    kind: accommodation.kind,
    minutes: accommodation.minutes,
    valid_until: accommodation.validUntil?.toUTC().toISO() ?? null,
  }
}

export function presentStanding({ rule, passes, minutes, verdict, freeAt }: LimitStanding) {
  return {
    rule: { id: rule.id, name: rule.name, period: rule.period },
    most_passes: rule.mostPasses,
    most_minutes: rule.mostMinutes,
    cool_down_minutes: rule.coolDownMinutes,
    passes,
    minutes,
    verdict,
    free_at: freeAt === null ? null : new Date(freeAt).toISOString(),
  }
}
