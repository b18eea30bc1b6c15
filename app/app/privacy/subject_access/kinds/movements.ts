import type { DataKind } from '#privacy/subject_access/data_kind'

/** Where a student was seen, and what happened there. */
export const movementKinds: DataKind[] = [
  {
    name: 'scans',
    tables: ['scans'],
    sql: `select scan.occurred_at, type.name as type, checkpoint.name as checkpoint, scan.direction, scan.mode,
        scan.outcome, scan.reason, scan.conflict
      from passes pass join scans scan on scan.pass_id = pass.id
      join pass_types type on type.id = pass.pass_type_id
      left join checkpoints checkpoint on checkpoint.id = scan.checkpoint_id
      where pass.student_id = :student order by scan.recorded_at desc`,
  },
  {
    name: 'scans_taken_back',
    tables: ['scan_annulments'],
    sql: `select annulment.occurred_at, type.name as type
      from passes pass join scan_annulments annulment on annulment.pass_id = pass.id
      join pass_types type on type.id = pass.pass_type_id
      where pass.student_id = :student order by annulment.occurred_at desc`,
  },
  {
    name: 'let_through',
    tables: ['scan_overrides'],
    sql: `select override.recorded_at as occurred_at, type.name as type, override.reason
      from passes pass join scan_overrides override on override.pass_id = pass.id
      join pass_types type on type.id = pass.pass_type_id
      where pass.student_id = :student order by override.recorded_at desc`,
    staffWords: ['reason'],
  },
  {
    name: 'presence',
    tables: ['presence'],
    sql: `select presence.inside, place.name as place, presence.since
      from presence left join places place on place.id = presence.place_id
      where presence.student_id = :student`,
  },
  {
    name: 'incidents',
    tables: ['incidents'],
    sql: `select incident.occurred_at, incident.kind, incident.closed_at, incident.note
      from passes pass join incidents incident on incident.pass_id = pass.id
      where pass.student_id = :student order by incident.occurred_at desc`,
    staffWords: ['note'],
  },
  {
    name: 'wrong_pins',
    tables: ['kiosk_tries'],
    sql: `select failures, began_at from kiosk_tries where subject_id = :student`,
  },
]
