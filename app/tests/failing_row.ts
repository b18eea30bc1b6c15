import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'

type Row = { table: string; column: string; value: string }

/** Lets the database fail whenever the row is stored, as in a fault of one row alone, while something runs. */
export async function whileRowFails<T>(
  { table, column, value }: Row,
  run: () => Promise<T>
): Promise<T> {
  const name = `fail_${randomUUID().replaceAll('-', '')}`
  await db.rawQuery(`
    create function ${name}() returns trigger language plpgsql as $$
    begin raise exception 'the row fails'; end $$;
    create trigger ${name} before insert or update on ${table}
      for each row when (new.${column} = '${value}') execute function ${name}()`)
  try {
    return await run()
  } finally {
    await db.rawQuery(`drop function ${name} cascade`)
  }
}
