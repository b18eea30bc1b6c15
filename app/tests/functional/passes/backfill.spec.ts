import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { v7 as uuidv7 } from 'uuid'
import { newPass } from '#tests/pass_in_state'
import { newStudent } from '#tests/students'

/** What the migration does, against rows as the release before the guards left them. */
async function backfill() {
  const statements: string[] = []
  const { default: Migration } =
    await import('#database/migrations/0012_mark_passes_out_before_guards')
  const schema = { raw: (sql: string) => statements.push(sql) }
  await Migration.prototype.up.call({ schema } as never)
  for (const statement of statements) await db.rawQuery(statement)
}

/** A pass that is out, without what later releases write on it. */
async function oldPass(studentId: string): Promise<string> {
  const { id } = await newPass('approved', { facts: { studentId, id: uuidv7() } })
  await db
    .from('passes')
    .where({ id })
    .update({ state: 'active', exclusive: false, activated_at: null })
  return id
}

test.group('Passes that were out before the upgrade', () => {
  test('count as out, one of each student, and doing it again changes nothing', async ({
    assert,
  }) => {
    const { id: studentId } = await newStudent()
    const ids = [await oldPass(studentId), await oldPass(studentId)]
    const exclusive = async () =>
      Promise.all(
        ids.map(async (id) => (await db.from('passes').where({ id }).firstOrFail()).exclusive)
      )
    await backfill()
    assert.deepEqual(await exclusive(), [false, true])
    await backfill()
    assert.deepEqual(await exclusive(), [false, true])
    const row = await db.from('passes').where('id', ids[0]!).firstOrFail()
    assert.deepEqual(row.activated_at, row.valid_from)
  })
})
