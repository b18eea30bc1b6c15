import { aboutNobody, type TableOfData } from '#privacy/data_map/table_of_data'

/** What the tables of this feature hold about persons. */
export const dataMap: TableOfData[] = [
  aboutNobody('buildings', 'Buildings', 'id school_id name capacity created_at archived_at'),
  aboutNobody(
    'places',
    'Rooms and other places',
    'id school_id name kind created_at building_id capacity default_minutes approval_policy requestable archived_at'
  ),
  aboutNobody(
    'checkpoints',
    'Where gates stand',
    'id school_id place_id name direction created_at archived_at'
  ),
  {
    table: 'place_staff',
    purpose: 'Who decides on passes to a place',
    about: 'staff',
    kept: 'as long as the account',
    personal: { key: 'user_id', school: 'place_id' },
    other: '',
  },
]
