import type { TableOfData } from '#privacy/data_map/table_of_data'

const STAGED = 'until the import is applied or given up, at most 7 days'

/** What the tables of this feature hold about persons. */
export const dataMap: TableOfData[] = [
  {
    table: 'students',
    purpose: 'Who holds passes',
    about: 'students, guardians',
    kept: 'until the student is erased; 365 days after leaving, or as the school chooses',
    personal: {
      key: 'id user_id sourced_id',
      name: 'given_name family_name search_text guardian_name',
      contact: 'email guardian_contact',
      school: 'number grade status language left_at',
      photo: 'photo',
      secret: 'card_number pin_hash',
    },
    other: 'school_id created_at updated_at erased_at',
  },
  {
    table: 'photo_thumbnails',
    purpose: 'Small photos for the gates, by the hash of the photo',
    about: 'students',
    kept: 'as long as the photo',
    personal: { photo: 'photo picture' },
    other: 'school_id',
  },
  {
    table: 'enrolments',
    purpose: 'Who is in which class and who teaches it',
    about: 'students, teachers',
    kept: 'until the roster no longer names it',
    personal: { key: 'student_id teacher_id', school: 'class_section_id' },
    other: 'id sourced_id created_at',
  },
  {
    table: 'class_sections',
    purpose: 'Classes',
    about: '',
    kept: '',
    personal: {},
    other:
      'id school_id sourced_id name subject place_id capacity archived_at created_at updated_at',
  },
  {
    table: 'roster_imports',
    purpose: 'Imports and what came of them',
    about: 'administrators',
    kept: 'the file until applied; the result stays',
    personal: { key: 'started_by', school: 'upload' },
    other:
      'id school_id format mode state file_name file_hash counts created_at applied_at claimed_at progress confirmed_vanishing issue_count',
  },
  {
    table: 'roster_import_issues',
    purpose: 'Lines of an import that need a look',
    about: 'students, staff',
    kept: 'as long as the import',
    personal: { school: 'params' },
    other: 'id roster_import_id severity file line code',
  },
  {
    table: 'staged_people',
    purpose: 'An import before it is applied',
    about: 'students, staff, guardians',
    kept: STAGED,
    personal: {
      key: 'key target_id',
      name: 'given_name family_name guardian_name',
      contact: 'email guardian_contact',
      school: 'number grade language status kind',
      secret: 'card_number',
    },
    other: 'roster_import_id line gone change',
  },
  {
    table: 'staged_enrolments',
    purpose: 'An import before it is applied',
    about: 'students, teachers',
    kept: STAGED,
    personal: { key: 'person_key', school: 'class_key' },
    other: 'roster_import_id key line gone',
  },
  {
    table: 'staged_classes',
    purpose: 'An import before it is applied',
    about: '',
    kept: '',
    personal: {},
    other: 'roster_import_id key line gone name subject room',
  },
  {
    table: 'staged_terms',
    purpose: 'An import before it is applied',
    about: '',
    kept: '',
    personal: {},
    other: 'roster_import_id key line name starts_on ends_on',
  },
]
