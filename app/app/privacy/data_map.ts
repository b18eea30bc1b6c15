import type { TableOfData } from '#privacy/data_map/table_of_data'

/** What the tables of this feature hold about persons. */
export const dataMap: TableOfData[] = [
  {
    table: 'corrections',
    purpose: 'What students asked to be corrected, and the answer',
    about: 'students, administrators',
    kept: 'as long as the student',
    personal: { key: 'student_id decided_by', act: 'field decision', words: 'wish answer' },
    other: 'id school_id created_at decided_at',
  },
  {
    table: 'privacy_notices',
    purpose: 'The privacy notices the school has published',
    about: 'administrators',
    kept: 'as long as the school',
    personal: { key: 'published_by' },
    other: 'id school_id version texts published_at',
  },
  {
    table: 'privacy_notice_readings',
    purpose: 'Who was shown which privacy notice, when',
    about: 'students, staff',
    kept: 'as long as the account',
    personal: { key: 'user_id', act: 'read_at language' },
    other: 'notice_id',
  },
  {
    table: 'photo_choices',
    purpose: 'What a student agreed to about the photo, and when',
    about: 'students',
    kept: 'as long as the student',
    personal: { key: 'student_id', act: 'shown chosen_at' },
    other: 'id school_id',
  },
]
