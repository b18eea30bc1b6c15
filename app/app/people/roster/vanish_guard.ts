import type { RosterCounts } from '#people/models/roster_import'

/** Who would leave, students and staff together. */
export function vanishing({ students, staff }: Partial<RosterCounts>): number {
  return (students?.vanish ?? 0) + (staff?.vanish ?? 0)
}

/** Whether more of the students, or of the staff, would leave than a school loses in a normal week. */
export function needsConfirmation(counts: Partial<RosterCounts>, percent: number): boolean {
  return [counts.students, counts.staff].some(
    (people) => people && people.vanish * 100 > people.present * percent
  )
}
