import type { TableOfData } from '#privacy/data_map/table_of_data'

/** What the tables of this feature hold about persons. */
export const dataMap: TableOfData[] = [
  {
    table: 'notifications',
    purpose: 'What a person is told in the app',
    about: 'students, staff',
    kept: '90 days',
    personal: { key: 'user_id pass_id', act: 'kind params read_at' },
    other: 'id link created_at email emailed_at',
  },
  {
    table: 'notification_choices',
    purpose: 'What a person wants by e-mail',
    about: 'students, staff',
    kept: 'as long as the account',
    personal: { key: 'user_id', act: 'kind email' },
    other: '',
  },
  {
    table: 'outbox',
    purpose: 'E-mails that wait to be sent',
    about: 'students, staff',
    kept: 'until sent, then 30 days',
    personal: { contact: 'payload' },
    other: 'id kind dedupe_key attempts next_attempt_at done_at last_error created_at',
  },
]
