import db from '@adonisjs/lucid/services/db'
import type { IssueLog } from '#people/roster/issue_log'

export type StagedPerson = {
  key: string
  kind: 'student' | 'staff' | 'other' | 'broken'
  line: number
  gone?: boolean
  number?: string
  given_name?: string
  family_name?: string
  grade?: string
  email?: string
  language?: string
  status?: string
  card_number?: string
  guardian_name?: string
  guardian_contact?: string
}
export type StagedClass = {
  key: string
  line: number
  gone?: boolean
  name?: string
  subject?: string
  room?: string
}
export type StagedEnrolment = {
  key: string
  line: number
  gone?: boolean
  class_key: string
  person_key: string
}
export type StagedTerm = {
  key: string
  line: number
  name: string
  starts_on: string
  ends_on: string
}

const SHAPES = {
  staged_people:
    'key text, kind text, line int, gone boolean, number text, given_name text, family_name text, grade text, email text, language text, status text, card_number text, guardian_name text, guardian_contact text',
  staged_classes: 'key text, line int, gone boolean, name text, subject text, room text',
  staged_enrolments: 'key text, line int, gone boolean, class_key text, person_key text',
  staged_terms: 'key text, line int, name text, starts_on date, ends_on date',
} as const
export type StagedTable = keyof typeof SHAPES
type StagedRow = { key: string; line: number }

/** Rows that are held in memory before they are written. */
const AT_ONCE = 1000

/** Writes what a file says beside the school's own tables, a thousand rows at a time. */
export class Staging<Row extends StagedRow> {
  #waiting: Row[] = []

  constructor(
    readonly importId: string,
    readonly table: StagedTable,
    readonly file: string,
    readonly issues: IssueLog
  ) {}

  async add(row: Row): Promise<void> {
    this.#waiting.push(row)
    if (this.#waiting.length >= AT_ONCE) await this.flush()
  }

  /** A key that is there already is an issue of the later line. */
  async flush(): Promise<void> {
    const rows = this.#waiting
    if (rows.length === 0) return
    this.#waiting = []
    const { rows: written } = await db.rawQuery<{ rows: StagedRow[] }>(
      `insert into ${this.table} (roster_import_id, ${columnsOf(this.table)})
       select ?, ${valuesOf(this.table)} from jsonb_to_recordset(?::jsonb) as row(${SHAPES[this.table]})
       on conflict do nothing returning key, line`,
      [this.importId, JSON.stringify(rows)]
    )
    const kept = new Set(written.map(({ key, line }) => `${line} ${key}`))
    for (const { key, line } of rows) {
      if (kept.has(`${line} ${key}`)) continue
      const issue = { severity: 'error', code: 'key_twice', params: { key } } as const
      await this.issues.add({ ...issue, file: this.file, line })
    }
  }
}

const namesOf = (table: StagedTable) =>
  SHAPES[table].split(', ').map((column) => column.split(' ')[0]!)
const columnsOf = (table: StagedTable) => namesOf(table).join(', ')
const valuesOf = (table: StagedTable) =>
  namesOf(table)
    .map((name) => (name === 'gone' ? 'coalesce(row.gone, false)' : `row.${name}`))
    .join(', ')

/** Throws away what an import has staged. */
export async function clearStaging(importId: string, client = db.connection()): Promise<void> {
  /* A hundred thousand rows may take longer than a reader of a page would wait. */
  if (client.isTransaction) await client.rawQuery(`set local statement_timeout = '5min'`)
  for (const table of Object.keys(SHAPES)) {
    await client.from(table).where('roster_import_id', importId).delete()
  }
}
