import { linesOf, type Reading } from '#people/roster/oneroster_reading'
import { isGone } from '#people/roster/record_status'
import {
  Staging,
  type StagedClass,
  type StagedEnrolment,
  type StagedTerm,
} from '#people/roster/staging'

const CLASS_COLUMNS = ['sourcedId', 'status', 'dateLastModified', 'title']
const ENROLMENT_COLUMNS = [
  'sourcedId',
  'status',
  'dateLastModified',
  'classSourcedId',
  'userSourcedId',
  'role',
]
const SESSION_COLUMNS = [
  'sourcedId',
  'status',
  'dateLastModified',
  'title',
  'type',
  'startDate',
  'endDate',
]
const DATE = /^\d{4}-\d\d-\d\d$/

export async function stageClasses(reading: Reading): Promise<void> {
  const { importId, issues, manifest } = reading
  const classes = new Staging<StagedClass>(importId, 'staged_classes', 'classes.csv', issues)
  for await (const { row, check } of linesOf(reading, 'classes', CLASS_COLUMNS)) {
    const key = await check.required('sourcedId', 255)
    const gone = await isGone(check, manifest.modes.get('classes')!)
    const name = await check.required('title')
    const subject = row.cell('subjects').split(',')[0]?.trim().slice(0, 200) || undefined
    const room = await check.optional('location')
    if (!check.isBroken) await classes.add({ key, line: row.line, gone, name, subject, room })
  }
  await classes.flush()
}

export async function stageEnrolments(reading: Reading): Promise<void> {
  const { importId, issues, manifest } = reading
  const file = 'enrollments.csv'
  const enrolments = new Staging<StagedEnrolment>(importId, 'staged_enrolments', file, issues)
  for await (const { row, check } of linesOf(reading, 'enrollments', ENROLMENT_COLUMNS)) {
    const key = await check.required('sourcedId', 255)
    const gone = await isGone(check, manifest.modes.get('enrollments')!)
    const classKey = await check.required('classSourcedId', 255)
    const personKey = await check.required('userSourcedId', 255)
    if (check.isBroken) continue
    const { line } = row
    await enrolments.add({ key, line, gone, class_key: classKey, person_key: personKey })
  }
  await enrolments.flush()
}

/** Terms and semesters; years and grading periods are not what limits count over. */
export async function stageTerms(reading: Reading): Promise<void> {
  const { importId, issues, manifest } = reading
  const file = 'academicSessions.csv'
  const terms = new Staging<StagedTerm>(importId, 'staged_terms', file, issues)
  for await (const { row, check } of linesOf(reading, 'academicSessions', SESSION_COLUMNS)) {
    const key = await check.required('sourcedId', 255)
    const gone = await isGone(check, manifest.modes.get('academicSessions')!)
    if (gone || !['term', 'semester'].includes(row.cell('type'))) continue
    const name = await check.required('title')
    const [startsOn, endsOn] = [row.cell('startDate'), row.cell('endDate')]
    if (!isDate(startsOn) || !isDate(endsOn) || endsOn < startsOn) await check.error('term_dates')
    if (check.isBroken) continue
    await terms.add({ key, line: row.line, name, starts_on: startsOn, ends_on: endsOn })
  }
  await terms.flush()
}

function isDate(text: string): boolean {
  if (!DATE.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
