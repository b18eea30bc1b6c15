import { aboutNobody, type TableOfData } from '#privacy/data_map/table_of_data'

/** What the tables of this feature hold about persons. */
export const dataMap: TableOfData[] = [
  aboutNobody(
    'metric_daily',
    'Daily numbers for reports; cells below the smallest are not shown',
    'school_id day metric dimensions value'
  ),
  {
    table: 'user_activity',
    purpose: 'How many people used the app on a day',
    about: 'students, staff',
    kept: '90 days, or as the school chooses',
    personal: { key: 'user_id', technical: 'day roles' },
    other: 'school_id',
  },
]
