import { aboutNobody, type TableOfData } from '#privacy/data_map/table_of_data'

const WHILE_THE_PASS = 'as long as the pass'

/** What the tables of this feature hold about persons. */
export const dataMap: TableOfData[] = [
  aboutNobody(
    'pass_types',
    'Kinds of passes',
    'id school_id code name kind single_use rotating photo_check shows_holder default_minutes max_minutes created_at requestable approval_policy second_approval_policy exclusive needs_place ignores_blackouts ignores_limits capacity validity reentry offline grace_minutes auto_end_minutes request_minutes archived_at longest_minutes printable roster_on_gate'
  ),
  {
    table: 'pass_type_approvers',
    purpose: 'Who approves a kind of pass',
    about: 'staff',
    kept: 'as long as the account',
    personal: { key: 'user_id' },
    other: 'pass_type_id step',
  },
  {
    table: 'passes',
    purpose: 'Passes: who may be where, until when',
    about: 'students, staff',
    kept: '395 days after they are over, or as the school chooses',
    personal: {
      key: 'student_id issued_by requested_by',
      movement: 'place_id origin_place_id activated_at ended_at valid_from valid_until minutes',
      act: 'state refusal approvals_given',
      words: 'note',
      secret: 'signed_part secret_version status_index',
    },
    other: 'id school_id pass_type_id created_at updated_at carrier exclusive',
  },
  {
    table: 'pass_transitions',
    purpose: 'What became of a pass, and who did it',
    about: 'students, staff',
    kept: WHILE_THE_PASS,
    personal: { key: 'actor_id', act: 'from_state to_state', words: 'reason' },
    other: 'id pass_id occurred_at',
  },
  {
    table: 'approvals',
    purpose: 'Decisions on requests',
    about: 'staff',
    kept: WHILE_THE_PASS,
    personal: { key: 'approver_id', act: 'decision step decided_at', words: 'reason' },
    other: 'id pass_id',
  },
  aboutNobody(
    'queue_entries',
    'The order of those who wait, by pass',
    'pass_id school_id place_id priority joined_at skipped_until expires_at'
  ),
  aboutNobody(
    'replaced_codes',
    'Codes of a pass that count no more',
    'pass_id secret_version school_id status_index replaced_at valid_until'
  ),
  aboutNobody(
    'signing_keys',
    'The keys that sign passes; private keys are sealed',
    'id school_id key_index kid public_key private_key state created_at activates_at retiring_at'
  ),
  aboutNobody('day_keys', 'The keys behind rotating codes; sealed', 'school_id day key'),
  {
    table: 'phones',
    purpose: 'The two phones that show a student’s passes',
    about: 'students',
    kept: 'as long as the student',
    personal: { key: 'student_id', technical: 'name last_seen_at' },
    other: 'id school_id registered_at replaced_at replaced_by',
  },
]
