import { aboutNobody, type TableOfData } from '#privacy/data_map/table_of_data'

const SCANS = '90 days, refused scans 30 days, or as the school chooses'

const SCAN_COLUMNS: Omit<TableOfData, 'table'> = {
  purpose: 'What a gate saw and answered',
  about: 'students, by their pass',
  kept: SCANS,
  personal: {
    key: 'pass_id',
    movement: 'occurred_at checkpoint_id direction',
    act: 'outcome reason local_outcome conflict',
    secret: 'code_hash',
  },
  other: 'id recorded_at school_id device_id mode bundle_seq skew_ms',
}

/** What the tables of this feature hold about persons. */
export const dataMap: TableOfData[] = [
  { table: 'scans', ...SCAN_COLUMNS },
  {
    table: 'presence',
    purpose: 'Who is on site',
    about: 'students',
    kept: 'as long as the student; only the latest',
    personal: { key: 'student_id', movement: 'inside place_id checkpoint_id since' },
    other: 'school_id scan_id',
  },
  {
    table: 'scan_overrides',
    purpose: 'Who let somebody through, and why',
    about: 'students, supervisors',
    kept: SCANS,
    personal: { key: 'pass_id user_id', words: 'reason' },
    other: 'scan_id recorded_at school_id instead_of',
  },
  {
    table: 'scan_annulments',
    purpose: 'Scans that were taken back',
    about: 'students, by their pass',
    kept: SCANS,
    personal: { key: 'pass_id', movement: 'occurred_at' },
    other: 'scan_id school_id device_id recorded_at',
  },
  aboutNobody(
    'scan_receipts',
    'Which scans of a gate have arrived',
    'device_id nonce scan_id recorded_at'
  ),
  aboutNobody('redemptions', 'Passes that count once and were used', 'pass_id slot'),
  aboutNobody(
    'gate_bundle_versions',
    'What gates carry, by its hash',
    'school_id seq content_hash'
  ),
  aboutNobody(
    'devices',
    'Gates and kiosks',
    'id school_id checkpoint_id name token_hash revoked_at created_at kind place_id last_seen_at software_version queue_depth bundle_seq clock_skew_ms lost_at heartbeat_at oldest_queued_at'
  ),
  {
    table: 'device_enrolments',
    purpose: 'Codes with which a device becomes a gate; only their hashes',
    about: 'administrators',
    kept: 'as long as the device',
    personal: { key: 'created_by' },
    other: 'id school_id device_id secret_hash created_at expires_at used_at',
  },
  {
    table: 'supervisions',
    purpose: 'Supervisors signed in at a gate, five minutes at a time',
    about: 'supervisors',
    kept: 'as long as the account',
    personal: { key: 'user_id', secret: 'token_hash' },
    other: 'id school_id device_id created_at expires_at ended_at',
  },
]
