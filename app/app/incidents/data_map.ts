import type { TableOfData } from '#privacy/data_map/table_of_data'

/** What the tables of this feature hold about persons. */
export const dataMap: TableOfData[] = [
  {
    table: 'incidents',
    purpose: 'Double use, revoked passes, lost devices: what somebody has to look at',
    about: 'students, by their pass; staff',
    kept: 'as long as the scan',
    personal: { key: 'pass_id closed_by', movement: 'occurred_at', words: 'note' },
    other: 'id school_id kind device_id scan_id opened_at closed_at told_at',
  },
]
