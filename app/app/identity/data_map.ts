import { aboutNobody, type TableOfData } from '#privacy/data_map/table_of_data'

const WHILE_THE_ACCOUNT = 'as long as the account'

/** What the tables of this feature hold about persons. */
export const dataMap: TableOfData[] = [
  aboutNobody(
    'schools',
    'The settings of the school',
    'id name time_zone created_at default_language languages smallest_cell roster_vanish_percent frozen_at second_factor own_data_export'
  ),
  {
    table: 'users',
    purpose: 'Accounts: who signs in',
    about: 'staff, students with an account',
    kept: 'until the account is erased',
    personal: {
      key: 'id sourced_id',
      name: 'name',
      contact: 'email',
      secret: 'password',
      school: 'status language left_at activated_at',
    },
    other: 'school_id created_at updated_at',
  },
  {
    table: 'role_assignments',
    purpose: 'What an account may do',
    about: 'staff, students with an account',
    kept: WHILE_THE_ACCOUNT,
    personal: { key: 'user_id', school: 'role scope_kind scope' },
    other: 'id created_at valid_from valid_until',
  },
  {
    table: 'invitations',
    purpose: 'Links with which a password is chosen; only their hashes',
    about: 'staff, students with an account',
    kept: WHILE_THE_ACCOUNT,
    personal: { key: 'user_id created_by', secret: 'token_hash' },
    other: 'id created_at expires_at closed_at',
  },
  {
    table: 'user_sessions',
    purpose: 'Browsers that are signed in, so that they can be seen and ended',
    about: 'staff, students with an account',
    kept: '30 days after their end',
    personal: {
      key: 'user_id',
      technical: 'address agent last_seen_at first_factor second_factor',
    },
    other: 'id school_id created_at expires_at confirmed_at ended_at ended_because',
  },
  {
    table: 'totp_secrets',
    purpose: 'What an authenticator app shares with the school, sealed',
    about: 'staff, students with an account',
    kept: WHILE_THE_ACCOUNT,
    personal: { key: 'user_id', secret: 'secret' },
    other: 'id school_id created_at confirmed_at last_step',
  },
  {
    table: 'recovery_codes',
    purpose: 'Codes on paper for whoever loses the second factor; only their hashes',
    about: 'staff, students with an account',
    kept: WHILE_THE_ACCOUNT,
    personal: { key: 'user_id', secret: 'code_hash' },
    other: 'id school_id created_at used_at',
  },
  {
    table: 'sessions',
    purpose: 'Contents of sessions where there is no Redis (the demonstration)',
    about: 'staff, students with an account',
    kept: 'until the session runs out',
    personal: { key: 'user_id', secret: 'id data' },
    other: 'expires_at',
  },
]
