import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { test } from '@japa/runner'
import { LEVEL_1, LEVEL_2 } from '#tests/unit/asvs/requirements'

const ROOT = new URL('../../../../', import.meta.url)
const STATUSES = ['met', 'partly', 'not met', 'not applicable']

type Row = {
  requirement: string
  level: string
  about: string
  status: string
  evidence: string
  note: string
}

test.group('docs/asvs.csv', () => {
  test('answers each requirement of levels 1 and 2 once', async ({ assert }) => {
    const rows = await answers()
    assert.lengthOf(LEVEL_1, 70)
    assert.lengthOf(LEVEL_2, 183)
    const of = (level: string) =>
      rows.filter((row) => row.level === level).map(({ requirement }) => requirement)
    assert.sameOrderedMembers(of('1'), LEVEL_1)
    assert.sameOrderedMembers(of('2'), LEVEL_2)
    assert.lengthOf(rows, 253)
  })

  test('says of each whether it is met, and where that is seen or why not', async ({ assert }) => {
    for (const { requirement, status, evidence, note } of await answers()) {
      assert.include(STATUSES, status, requirement)
      if (status === 'met') assert.isNotEmpty(evidence, `${requirement} has no evidence`)
      else assert.isNotEmpty(note, `${requirement} does not say why`)
    }
  })

  test('names only files and tests that exist', async ({ assert }) => {
    for (const { requirement, evidence } of await answers()) {
      for (const item of itemsOf(evidence)) {
        assert.isTrue(await exists(item), `${requirement} names what is not there: ${item}`)
      }
    }
  })

  test('would notice a test that is not there', async ({ assert }) => {
    const spec = 'app/tests/unit/asvs/asvs.spec.ts'
    assert.isTrue(await exists(`${spec} > names only files and tests that exist`))
    assert.isFalse(await exists(`${spec} > ${['names', 'nothing'].join(' ')}`))
    assert.isFalse(await exists('app/tests/unit/asvs/gone.spec.ts'))
  })
})

async function answers(): Promise<Row[]> {
  return parse(await readFile(new URL('docs/asvs.csv', ROOT)), { columns: true })
}

/** Files of the project, or `file > title of a test in it`, one a line. */
function itemsOf(evidence: string): string[] {
  return evidence.split('\n').filter(Boolean)
}

async function exists(item: string): Promise<boolean> {
  const [file, title] = item.split(' > ')
  const path = fileURLToPath(new URL(file!, ROOT))
  if (!existsSync(path)) return false
  if (title === undefined) return true
  const source = await readFile(path, 'utf8')
  return [`'${title}'`, `"${title}"`, `\`${title}\``].some((quoted) =>
    source.includes(`test(${quoted}`)
  )
}
