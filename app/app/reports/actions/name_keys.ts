import db from '@adonisjs/lucid/services/db'
import type School from '#identity/models/school'
import type { Point, Series } from '#reports/actions/read_report'
import type { Grouping } from '#reports/report_names'

export type NamedSeries = {
  key: string
  /** What the school calls it; null: the key is a word of ours, or its thing has been removed. */
  name: string | null
  points: Point[]
  /** Sum of what is shown; null for what cannot be added up. */
  total: number | null
  /** Whether something is hidden, so that the total is too low. */
  incomplete: boolean
}

const TABLES: { [grouping in Grouping]?: string } = {
  type: 'pass_types',
  place: 'places',
  checkpoint: 'checkpoints',
}

/** Names the keys that are ids, and adds up. The largest come first. */
export async function nameKeys(
  school: School,
  grouping: Grouping,
  series: Series[]
): Promise<NamedSeries[]> {
  const names = await namesOf(school, TABLES[grouping])
  const canAddUp = grouping !== 'week' && grouping !== 'month'
  const named = series.map(({ key, points }) => ({
    key,
    name: names.get(key) ?? null,
    points,
    total: canAddUp ? points.reduce((sum, { value }) => sum + (value ?? 0), 0) : null,
    incomplete: points.some(({ value }) => value === null),
  }))
  if (grouping === 'hour' || !canAddUp) return named
  return named.toSorted((a, b) => b.total! - a.total!)
}

async function namesOf(school: School, table: string | undefined): Promise<Map<string, string>> {
  if (!table) return new Map()
  const rows = await db.from(table).where('school_id', school.id).select('id', 'name')
  return new Map(rows.map(({ id, name }) => [id, name]))
}
