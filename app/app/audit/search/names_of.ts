import type { QueryClientContract } from '@adonisjs/lucid/types/database'

type Named = { kind: string | null; id: string | null }

/** Where the name of a thing is found. What is not here has none, such as a pass. */
const NAMES: Record<string, { table: string; name: string }> = {
  user: { table: 'users', name: 'name' },
  student: { table: 'students', name: `given_name || ' ' || family_name` },
  device: { table: 'devices', name: 'name' },
  place: { table: 'places', name: 'name' },
  building: { table: 'buildings', name: 'name' },
  checkpoint: { table: 'checkpoints', name: 'name' },
  pass_type: { table: 'pass_types', name: 'name' },
  class_section: { table: 'class_sections', name: 'name' },
  bell_schedule: { table: 'bell_schedules', name: 'name' },
}

/** The names of things of one school, by their id; one query a kind. Who was erased has none any more. */
export async function namesOf(
  things: Named[],
  schoolId: string,
  client: QueryClientContract
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const [kind, { table, name }] of Object.entries(NAMES)) {
    const ids = new Set(things.filter((thing) => thing.kind === kind).map(({ id }) => id))
    ids.delete(null)
    if (ids.size === 0) continue
    const rows = await client
      .from(table)
      .where('school_id', schoolId)
      .whereIn('id', [...ids] as string[])
      .select('id', client.raw(`${name} as name`))
    for (const row of rows) found.set(row.id, row.name)
  }
  return found
}
