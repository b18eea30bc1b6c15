import process from 'node:process'
import { test } from '@japa/runner'
import pg from 'pg'
import { startSchoolCopies } from '../testing/school_copies.ts'

test.group('The schools of a level', () => {
  test('are copies of the demonstration that know nothing of each other', async (context) => {
    const copies = await startSchoolCopies(process.env, new AbortController().signal)
    context.cleanup(() => copies.stop())
    const { assert } = context
    const changed = `given_name = 'Changed'`
    let address = ''

    await copies.withCopy(async (one) => {
      address = one
      await copies.withCopy(async (other) => {
        assert.isAbove(await students(one, 'true'), 10)
        await query(one, `UPDATE students SET given_name = 'Changed'`)
        assert.isAbove(await students(one, changed), 10)
        assert.equal(await students(other, changed), 0)
      })
    })
    await assert.rejects(() => students(address, changed), /does not exist/)
  })
})

async function students(address: string, which: string): Promise<number> {
  const [row] = await query(address, `SELECT count(*)::int FROM students WHERE ${which}`)
  return (row as { count: number }).count
}

async function query(connectionString: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query(sql).finally(() => client.end())
  return rows
}
