import { STUDENT_STATUSES } from '#people/models/student'
import { LineCheck } from '#people/roster/checks'
import type { IssueLog } from '#people/roster/issue_log'
import { rowsOf, type Row } from '#people/roster/read_rows'
import { withoutNeutralising } from '#people/csv_cells'
import { Staging, type StagedPerson } from '#people/roster/staging'

const REQUIRED = ['number', 'given_name', 'family_name', 'grade'] as const

type Sent = { bytes: Buffer; fileName: string; importId: string; issues: IssueLog }

/** Stages a list of students in our own columns (docs/people-import.md). A person is known by the student number. */
export async function stageSimpleCsv(
  { bytes, fileName, importId, issues }: Sent,
  onRows: (rows: number) => Promise<void>
): Promise<void> {
  const people = new Staging<StagedPerson>(importId, 'staged_people', fileName, issues)
  const wanted = { file: fileName, required: REQUIRED, delimiter: delimiterOf(bytes) }
  let rows = 0
  for await (const row of rowsOf(bytes, wanted)) {
    const check = new LineCheck(asTyped(row), fileName, issues)
    const person = await studentIn(check)
    if (person) await people.add(person)
    if (++rows % 1000 === 0) await onRows(rows)
  }
  await people.flush()
  await onRows(rows)
}

async function studentIn(check: LineCheck): Promise<StagedPerson | undefined> {
  const number = await check.required('number', 40)
  if (!number) return undefined
  const student = {
    number,
    given_name: await check.required('given_name', 100),
    family_name: await check.required('family_name', 100),
    grade: await check.required('grade', 40),
    email: await check.email('email'),
    language: await check.optional('language', 12),
    status: await check.oneOf('status', STUDENT_STATUSES),
    card_number: await check.optional('card_number', 64),
    guardian_name: await check.optional('guardian_name'),
    guardian_contact: await check.optional('guardian_contact'),
  }
  const { line } = check.row
  /* The key is kept: a student whose line has an error does not vanish. */
  if (check.isBroken) return { key: number, number, kind: 'broken', line }
  return { key: number, kind: 'student', line, gone: student.status === 'left', ...student }
}

const asTyped = ({ line, cell }: Row): Row => ({
  line,
  cell: (heading) => withoutNeutralising(cell(heading)),
})

/** Spreadsheets of half of the world write semicolons. */
function delimiterOf(bytes: Buffer): string {
  const header = bytes.subarray(0, 2000).toString('utf8').split('\n', 1)[0]!
  return header.includes(';') && !header.includes(',') ? ';' : ','
}
