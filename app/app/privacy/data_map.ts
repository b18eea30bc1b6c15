import { aboutNobody, type TableOfData } from '#privacy/data_map/table_of_data'

/** What the tables of this feature hold about persons. */
export const dataMap: TableOfData[] = [
  {
    table: 'erasures',
    purpose: 'That a person was erased, so that a restored backup brings nobody back',
    about: 'students and staff, by a number only; administrators',
    kept: 'without end',
    personal: { key: 'student_id user_id erased_by', photo: 'photo', act: 'because erased_at' },
    other: 'id school_id replayed_at',
  },
  aboutNobody(
    'retention',
    'How long the school keeps what, and what the last night removed',
    'school_id class days ran_at removed'
  ),
]
