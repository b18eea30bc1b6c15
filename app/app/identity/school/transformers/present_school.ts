import type School from '#identity/models/school'

/** The settings of the school, for those who may change them. */
export function presentSchool(school: School) {
  return {
    name: school.name,
    time_zone: school.timeZone,
    languages: school.languages,
    default_language: school.defaultLanguage,
    smallest_cell: school.smallestCell,
    roster_vanish_percent: school.rosterVanishPercent,
    frozen_at: school.frozenAt?.toUTC().toISO() ?? null,
  }
}
