import { aboutNobody, type TableOfData } from '#privacy/data_map/table_of_data'

const NO_MEET_REVIEW = 'until the group is ended, by its date of expiry at the latest'

/** What the tables of this feature hold about persons. */
export const dataMap: TableOfData[] = [
  aboutNobody(
    'limit_rules',
    'How many passes, how long',
    'id school_id name subject_kind subject pass_type_id place_id period most_passes most_minutes cool_down_minutes archived_at created_at'
  ),
  aboutNobody('student_groups', 'Groups that rules name', 'id school_id name created_at'),
  {
    table: 'student_group_members',
    purpose: 'Who is in a group that rules name',
    about: 'students',
    kept: 'as long as the student',
    personal: { key: 'student_id', school: 'student_group_id' },
    other: '',
  },
  {
    table: 'accommodations',
    purpose: 'Exceptions for one student, without the reason',
    about: 'students, staff',
    kept: 'as long as the student',
    personal: { key: 'student_id granted_by', school: 'kind minutes' },
    other: 'id valid_until created_at',
  },
  {
    table: 'no_meet_groups',
    purpose: 'Students who must not be out together; safeguarding only',
    about: 'students, staff',
    kept: NO_MEET_REVIEW,
    personal: { key: 'created_by', safeguarding: 'name reason' },
    other: 'id school_id expires_on reviewed_at created_at ended_at',
  },
  {
    table: 'no_meet_members',
    purpose: 'Who is in such a group',
    about: 'students',
    kept: NO_MEET_REVIEW,
    personal: { key: 'student_id', safeguarding: 'no_meet_group_id' },
    other: '',
  },
  {
    table: 'no_meet_blocks',
    purpose: 'When such a group kept a pass from beginning',
    about: 'students',
    kept: 'as long as the group',
    personal: { key: 'student_id out_student_id', safeguarding: 'no_meet_group_id' },
    other: 'id pass_type_id occurred_at',
  },
]
