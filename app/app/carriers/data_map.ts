import type { TableOfData } from '#privacy/data_map/table_of_data'

/** What the tables of this feature hold about persons. */
export const dataMap: TableOfData[] = [
  {
    table: 'short_codes',
    purpose: 'Codes for a pass that are read out; only their hashes',
    about: 'students',
    kept: 'one day',
    personal: { secret: 'code_hash' },
    other: 'school_id pass_id expires_at used_at created_at',
  },
  {
    table: 'kiosk_tries',
    purpose: 'Wrong PINs at a kiosk, to stop guessing',
    about: 'students',
    kept: 'until the right PIN is entered',
    personal: { key: 'subject_id', technical: 'failures' },
    other: 'began_at',
  },
]
