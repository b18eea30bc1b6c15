import { dataMap as audit } from '#audit/data_map'
import { dataMap as carriers } from '#carriers/data_map'
import { dataMap as identity } from '#identity/data_map'
import { dataMap as incidents } from '#incidents/data_map'
import { dataMap as notifications } from '#notifications/data_map'
import { dataMap as passes } from '#passes/data_map'
import { dataMap as people } from '#people/data_map'
import { dataMap as places } from '#places/data_map'
import { dataMap as privacy } from '#privacy/data_map'
import { dataMap as reports } from '#reports/data_map'
import { dataMap as rules } from '#rules/data_map'
import { dataMap as scanning } from '#scanning/data_map'
import { dataMap as schedule } from '#schedule/data_map'
import type { TableOfData } from '#privacy/data_map/table_of_data'

/** Every table of the database, in the order in which people ask: who, then what they did, then the rest. */
export const everyTable: TableOfData[] = [
  ...identity,
  ...people,
  ...passes,
  ...carriers,
  ...scanning,
  ...incidents,
  ...rules,
  ...notifications,
  ...reports,
  ...privacy,
  ...audit,
  ...places,
  ...schedule,
]
