import type { EmergencyRow } from '#carriers/emergency/emergency_rows'

/** The list by place: whoever stands there can tick off who is there. Guardians only of the passes named. */
export function presentEmergencyList(
  rows: EmergencyRow[],
  { guardiansOf }: { guardiansOf: ReadonlySet<string> }
) {
  const places = Map.groupBy(rows, (row) => row.place_id)
  return [...places].map(([id, people]) => ({
    place: id === null ? null : { id, name: people[0]!.place! },
    people: people.map((row) => presentPerson(row, guardiansOf.has(row.pass_id))),
  }))
}

function presentPerson(row: EmergencyRow, withGuardians: boolean) {
  const guardian = withGuardians && (row.guardian_name || row.guardian_contact)
  return {
    pass_id: row.pass_id,
    name: row.student,
    number: row.number,
    grade: row.grade,
    class: row.class,
    type: row.type,
    origin: row.origin,
    overdue: row.overdue,
    since: row.since.toISOString(),
    guardian: guardian ? { name: row.guardian_name, contact: row.guardian_contact } : null,
  }
}
