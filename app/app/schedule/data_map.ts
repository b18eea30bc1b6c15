import { aboutNobody, type TableOfData } from '#privacy/data_map/table_of_data'

/** The tables of this feature tell of nobody. */
export const dataMap: TableOfData[] = [
  aboutNobody('terms', 'Terms', 'id school_id name starts_on ends_on'),
  aboutNobody('bell_schedules', 'Bell schedules', 'id school_id name weekdays created_at'),
  aboutNobody(
    'bell_periods',
    'Bell periods',
    'id bell_schedule_id name starts_at ends_at teaching'
  ),
  aboutNobody('calendar_days', 'Days unlike others', 'school_id day bell_schedule_id note'),
  aboutNobody(
    'blackouts',
    'Times without passes',
    'id school_id name kind minutes starts_at ends_at pass_type_id place_id created_at'
  ),
]
