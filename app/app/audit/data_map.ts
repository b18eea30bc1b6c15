import { aboutNobody, type TableOfData } from '#privacy/data_map/table_of_data'

/** What the tables of this feature hold about persons. */
export const dataMap: TableOfData[] = [
  {
    table: 'audit_events',
    purpose: 'Who did what, and who looked at whom',
    about: 'staff, students',
    kept: 'without end',
    personal: { key: 'actor_id subject_id', act: 'action details occurred_at' },
    other: 'id school_id actor_kind subject_kind',
  },
  aboutNobody(
    'audit_chain',
    'The hashes that make the log tamper-evident',
    'position event_id hash'
  ),
]
