import { type LineCheck } from '#people/roster/checks'
import type { RosterFormat, RosterMode } from '#people/models/roster_import'
import type { Row } from '#people/roster/read_rows'
import { isGone } from '#people/roster/record_status'
import type { StagedPerson } from '#people/roster/staging'

const STAFF_ROLES = new Set([
  'teacher',
  'aide',
  'administrator',
  'proctor',
  'counselor',
  'principal',
  'siteAdministrator',
])
const OTHER_ROLES = [
  'guardian',
  'parent',
  'relative',
  'districtAdministrator',
  'systemAdministrator',
]
const ROLES = ['student', ...STAFF_ROLES, ...OTHER_ROLES]

/** Headings a file of users must have in each version; the others are read when they are there. */
export const USER_COLUMNS: Record<Exclude<RosterFormat, 'csv'>, readonly string[]> = {
  oneroster_1_1: [
    'sourcedId',
    'status',
    'dateLastModified',
    'enabledUser',
    'role',
    'givenName',
    'familyName',
  ],
  oneroster_1_2: [
    'sourcedId',
    'status',
    'dateLastModified',
    'enabledUser',
    'givenName',
    'familyName',
  ],
}

export const ROLE_COLUMNS = [
  'sourcedId',
  'status',
  'dateLastModified',
  'userSourcedId',
  'role',
] as const

/** What a role of the roster makes of a person here. */
export function kindOf(role: string): StagedPerson['kind'] {
  if (role === 'student') return 'student'
  return STAFF_ROLES.has(role) ? 'staff' : 'other'
}

/** The role a line names; an extension of the standard (`ext:…`) counts as somebody else. */
export async function roleIn(check: LineCheck): Promise<string | undefined> {
  if (check.row.cell('role').startsWith('ext:')) return 'relative'
  const role = await check.oneOf('role', ROLES)
  if (!role && !check.isBroken) await check.error('value_missing', { column: 'role' })
  return role
}

/** A line of users.csv. In 1.2 the role is in another file, so the person is `other` until that is read. */
export async function userIn(
  check: LineCheck,
  format: RosterFormat,
  mode: RosterMode
): Promise<StagedPerson | undefined> {
  const key = await check.required('sourcedId', 255)
  if (!key) return undefined
  const { line } = check.row
  const gone = await isGone(check, mode)
  const role = format === 'oneroster_1_1' ? await roleIn(check) : undefined
  const enabled = await check.oneOf('enabledUser', ['true', 'false', '1', '0'] as const)
  const person = {
    given_name: await check.required('givenName', 100),
    family_name: await check.required('familyName', 100),
    email: await check.email('email'),
    grade: gradeIn(check.row),
    number: (await check.optional('identifier', 64)) ?? key.slice(0, 64),
    status: enabled === 'false' || enabled === '0' ? 'disabled' : 'enabled',
  }
  /* The key is kept: somebody whose line has an error does not vanish. */
  if (check.isBroken) return { key, kind: 'broken', line }
  const preferred = preferredNames(check.row)
  return { key, kind: role ? kindOf(role) : 'other', line, gone, ...person, ...preferred }
}

/** The name a person goes by, which 1.2 knows. */
function preferredNames(row: Row): Pick<StagedPerson, 'given_name' | 'family_name'> {
  const given = row.cell('preferredGivenName')
  const family = row.cell('preferredFamilyName')
  return { ...(given ? { given_name: given } : {}), ...(family ? { family_name: family } : {}) }
}

/** The first of the grades, without the zero in front that codes have: `09` → `9`. */
function gradeIn(row: Row): string | undefined {
  const [first = ''] = row.cell('grades').split(',')
  return (
    first
      .trim()
      .replace(/^0+(?=\d)/, '')
      .slice(0, 40) || undefined
  )
}
