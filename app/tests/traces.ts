import db from '@adonisjs/lucid/services/db'

/**
 * Where any of the words still stands: every column of every table of the database, as text, without regard to case.
 * Bytes are looked through as text too.
 */
export async function tracesOf(words: string[]): Promise<string[]> {
  const { rows: columns } = await db.rawQuery<{ rows: { table: string; name: string }[] }>(`
    select c.relname as table, a.attname as name
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0
      and not a.attisdropped`)
  const found: string[] = []
  for (const { table, name } of columns) {
    const { rows } = await db.rawQuery(
      `select 1 from "${table}" where strpos(lower(cast("${name}" as text)), any_word.word) > 0 limit 1`.replace(
        ' where ',
        ' cross join unnest(cast(? as text[])) as any_word (word) where '
      ),
      [words.map((word) => word.toLowerCase())]
    )
    if (rows.length > 0) found.push(`${table}.${name}`)
  }
  return found
}
