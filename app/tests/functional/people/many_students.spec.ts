import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import School from '#identity/models/school'
import { whereMatching } from '#people/matching'
import Student from '#people/models/student'

const STUDENTS = 20_000

/** A district of its own, so that the other tests do not meet it. */
async function district(): Promise<string> {
  const { id } = await School.create({ name: 'District', timeZone: 'UTC' })
  await db.rawQuery(
    `insert into students (id, school_id, number, given_name, family_name, grade, status, created_at, updated_at)
     select uuid_v7(), ?, 'D' || n, 'Given' || md5(n::text), 'Family' || md5((n * 7)::text), (n % 4 + 9)::text,
       'active', now(), now()
     from generate_series(1, ${STUDENTS}) as n`,
    [id]
  )
  await db.rawQuery('analyze students')
  return id
}

const list = (schoolId: string) =>
  Student.query()
    .where({ schoolId, status: 'active' })
    .orderBy(['familyName', 'givenName', 'id'])
    .limit(25)

async function planOf(query: ReturnType<typeof list>): Promise<string> {
  const { sql, bindings } = query.toSQL()
  const { rows } = await db.rawQuery(`explain (analyze, buffers) ${sql}`, [...bindings])
  return rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n')
}

test.group('Among 20,000 students', (group) => {
  let schoolId: string
  group.setup(async () => {
    schoolId = await district()
    return async () => {
      await db.from('students').where('school_id', schoolId).delete()
      await db.from('schools').where('id', schoolId).delete()
    }
  })

  test('the first page is read from an index in its order, without sorting', async ({ assert }) => {
    const plan = await planOf(list(schoolId))
    assert.match(plan, /Index Scan using students_\w+/)
    assert.notInclude(plan, 'Seq Scan')
    assert.notMatch(plan, /^\s*(->)?\s*Sort /m)
  })

  test('a part of a name is found by the trigram index', async ({ assert }) => {
    const [{ familyName }] = await list(schoolId)
    const query = whereMatching(list(schoolId), familyName.slice(3, 14))
    assert.match(await planOf(query), /Bitmap Index Scan on students_search/)
    assert.isNotEmpty(await query.clone())
  })

  test('nobody is found quickly too', async ({ assert }) => {
    const plan = await planOf(whereMatching(list(schoolId), randomUUID()))
    assert.match(plan, /Bitmap Index Scan on students_search/)
    assert.notInclude(plan, 'Seq Scan')
  })
})
