import { readFile } from 'node:fs/promises'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { describeDataMap } from '#privacy/data_map/describe_data_map'
import { everyTable } from '#privacy/data_map/every_table'
import { columnsOf } from '#privacy/data_map/table_of_data'

test.group('The data map', () => {
  test('names every table of the database once', async ({ assert }) => {
    assert.sameMembers(
      everyTable.map(({ table }) => table),
      [...(await columnsByTable()).keys()]
    )
  })

  test('names every column of every table once', async ({ assert }) => {
    const columns = await columnsByTable()
    for (const table of everyTable) {
      assert.sameMembers(columnsOf(table), columns.get(table.table) ?? [], table.table)
    }
  })

  test('says of each table about persons whose data it is and until when it is kept', ({
    assert,
  }) => {
    for (const { table, about, kept, purpose, personal } of everyTable) {
      assert.isNotEmpty(purpose, table)
      const facts = [about !== '', kept !== '', Object.keys(personal).length > 0]
      assert.lengthOf(new Set(facts), 1, `${table} says one without the other`)
    }
  })

  test('is what docs/data-map.md says', async ({ assert }) => {
    const page = await readFile(new URL('../../../../docs/data-map.md', import.meta.url), 'utf8')
    assert.equal(page, describeDataMap(everyTable))
  })
})

/** The months of a partitioned table are its own, and the framework's tables tell of migrations only. */
async function columnsByTable(): Promise<Map<string, string[]>> {
  const { rows } = await db.rawQuery(`
    select class.relname as "table", array_agg(attribute.attname::text) as columns
    from pg_class class join pg_attribute attribute on attribute.attrelid = class.oid
    where class.relnamespace = 'public'::regnamespace and class.relkind in ('r', 'p')
      and not class.relispartition and class.relname not like 'adonis_schema%'
      and attribute.attnum > 0 and not attribute.attisdropped
    group by class.relname`)
  return new Map(rows.map((row: { table: string; columns: string[] }) => [row.table, row.columns]))
}
