/** Makes OneRoster files of a district that does not exist, the same ones every time. */

export type Version = '1.1' | '1.2'
export type Options = {
  /** Students and staff together; one in sixteen is staff. */
  users: number
  version: Version
  /** Names and grades follow from it, ids do not: two seeds are the same people a year later. */
  seed?: number
  /** Leaves out the last students, as if they had left. */
  without?: number
}
type Files = Record<string, string>
type Random = () => number

const GIVEN = [
  'Aaliyah',
  'Björn',
  'Chloé',
  'Dmitri',
  'Elif',
  'Fatima',
  'Grzegorz',
  'Hana',
  'Ibrahim',
  'José',
  'Keiko',
  'Liam',
  'María',
  'Nguyễn',
  'Olivia',
  'Péter',
  'Quinn',
  'Renée',
  'Søren',
  'Thị',
  'Uma',
  'Václav',
  'Wei',
  'Ximena',
  'Youssef',
  'Zoë',
]
const FAMILY = [
  'Abbott',
  'Bianchi',
  'Çelik',
  'D’Angelo',
  'Eriksson',
  'Fernández',
  'García Márquez',
  'Hughes',
  'Ivanova',
  'Jensen',
  'Kowalczyk',
  'Lefèvre',
  'Müller',
  'Núñez',
  'O’Neill',
  'Petrović',
  'Quispe',
  'Rossi',
  'Smith-Jones',
  'Tanaka',
  'Ueda',
  'van der Berg',
  'Wang',
  'Yılmaz',
  'Zhao',
]
const SUBJECTS = ['Mathematics', 'Biology', 'History', 'French', 'Music', 'Art', 'Physics', 'Sport']
const CLASSES_OF_A_STUDENT = 5
const STUDENTS_IN_A_CLASS = 26

/** The files of a complete roster (bulk), by name. */
export function generateRoster(options: Options): Files {
  const { users, version, seed = 1, without = 0 } = options
  const random = generator(seed)
  const staff = Math.ceil(users / 16)
  const students = users - staff - without
  const classes = Math.ceil((students * CLASSES_OF_A_STUDENT) / STUDENTS_IN_A_CLASS)
  const files: Files = {
    'manifest.csv': manifest(version, 'bulk'),
    'orgs.csv': csv(
      ['sourcedId', 'status', 'dateLastModified', 'name', 'type', 'identifier', 'parentSourcedId'],
      [['org-1', '', '', 'Northfield School', 'school', '', '']]
    ),
    'academicSessions.csv': csv(
      [
        'sourcedId',
        'status',
        'dateLastModified',
        'title',
        'type',
        'startDate',
        'endDate',
        'parentSourcedId',
        'schoolYear',
      ],
      [
        ['year', '', '', '2026/27', 'schoolYear', '2026-09-01', '2027-07-15', '', '2027'],
        ['term-1', '', '', 'Roster autumn', 'term', '2026-09-01', '2026-12-18', 'year', '2027'],
        ['term-2', '', '', 'Roster spring', 'term', '2027-01-05', '2027-04-02', 'year', '2027'],
      ]
    ),
    'demographics.csv': csv(
      ['sourcedId', 'status', 'dateLastModified', 'birthDate'],
      [['s-1', '', '', '2012-02-03']]
    ),
  }
  files['classes.csv'] = csv(
    [
      'sourcedId',
      'status',
      'dateLastModified',
      'title',
      'grades',
      'courseSourcedId',
      'classCode',
      'classType',
      'location',
      'schoolSourcedId',
      'termSourcedIds',
      'subjects',
      'subjectCodes',
      'periods',
    ],
    Array.from({ length: classes }, (_, n) => {
      const subject = SUBJECTS[n % SUBJECTS.length]!
      return [
        `c-${n}`,
        '',
        '',
        `${subject} ${n}`,
        '09',
        `course-${n % 40}`,
        '',
        'scheduled',
        n === 0 ? 'Library' : '',
        'org-1',
        'term-1',
        subject,
        '',
        '1',
      ]
    })
  )
  const people = [
    ...Array.from({ length: staff }, (_, n) => person(`t-${n}`, 'teacher', n, random)),
    ...Array.from({ length: students }, (_, n) => person(`s-${n}`, 'student', n, random)),
  ]
  Object.assign(files, version === '1.1' ? usersOf11(people) : usersOf12(people))
  files['enrollments.csv'] = enrolments(students, staff, classes)
  return files
}

/** A delta: the named students leave, one is new, one has another grade, and one enrolment ends. */
export function generateDelta(version: Version, leaving: number[]): Files {
  const at = '2026-11-20T06:00:00.000Z'
  const random = generator(7)
  const people = [
    ...leaving.map((n) => ({ ...person(`s-${n}`, 'student', n, random), status: 'tobedeleted' })),
    { ...person('s-0', 'student', 0, random), grade: '12', status: 'active' },
    { ...person('s-new', 'student', 999_999, random), status: 'active' },
  ].map((one) => ({ ...one, at }))
  return {
    'manifest.csv': manifest(version, 'delta'),
    ...(version === '1.1' ? usersOf11(people) : usersOf12(people)),
    'classes.csv': csv(
      ['sourcedId', 'status', 'dateLastModified', 'title'],
      [['c-1', 'active', at, 'Renamed class']]
    ),
    'enrollments.csv': csv(ENROLMENT, [
      ['e-1-0', 'tobedeleted', at, 'c-0', 'org-1', 's-1', 'student', '', '', ''],
    ]),
    'academicSessions.csv': csv(
      ['sourcedId', 'status', 'dateLastModified', 'title', 'type', 'startDate', 'endDate'],
      [['term-1', 'active', at, 'Roster autumn', 'term', '2026-09-01', '2026-12-19']]
    ),
  }
}

type Person = {
  id: string
  role: string
  given: string
  family: string
  email: string
  grade: string
  identifier: string
  enabled: string
  status?: string
  at?: string
}

function person(id: string, role: string, n: number, random: Random): Person {
  const given = GIVEN[Math.floor(random() * GIVEN.length)]!
  const family = FAMILY[Math.floor(random() * FAMILY.length)]!
  const grade = role === 'student' ? String(9 + (n % 4)).padStart(2, '0') : ''
  const enabled = role === 'student' && n % 500 === 499 ? 'false' : 'true'
  const identifier = `${role === 'student' ? 'R' : 'E'}${100_000 + n}`
  return { id, role, given, family, grade, identifier, enabled, email: `${id}@roster.example` }
}

function usersOf11(people: Person[]): Files {
  const heading = [
    'sourcedId',
    'status',
    'dateLastModified',
    'enabledUser',
    'orgSourcedIds',
    'role',
    'username',
    'userIds',
    'givenName',
    'familyName',
    'middleName',
    'identifier',
    'email',
    'sms',
    'phone',
    'agentSourcedIds',
    'grades',
    'password',
  ]
  const rows = people.map(
    ({ id, role, given, family, grade, identifier, enabled, email, status = '', at = '' }) => [
      id,
      status,
      at,
      enabled,
      'org-1',
      role,
      email,
      '',
      given,
      family,
      '',
      identifier,
      email,
      '',
      '',
      '',
      grade,
      '',
    ]
  )
  return { 'users.csv': csv(heading, rows) }
}

function usersOf12(people: Person[]): Files {
  const heading = [
    'sourcedId',
    'status',
    'dateLastModified',
    'enabledUser',
    'username',
    'userIds',
    'givenName',
    'familyName',
    'middleName',
    'identifier',
    'email',
    'sms',
    'phone',
    'agentSourcedIds',
    'grades',
    'password',
    'userMasterIdentifier',
    'resourceSourcedIds',
    'preferredGivenName',
    'preferredMiddleName',
    'preferredFamilyName',
    'primaryOrgSourcedId',
    'pronouns',
  ]
  const rows = people.map(
    ({ id, given, family, grade, identifier, enabled, email, status = '', at = '' }) => [
      id,
      status,
      at,
      enabled,
      email,
      '',
      given,
      family,
      '',
      identifier,
      email,
      '',
      '',
      '',
      grade,
      '',
      '',
      '',
      '',
      '',
      '',
      'org-1',
      '',
    ]
  )
  const roles = people.map(({ id, role, status = '', at = '' }) => [
    `r-${id}`,
    status,
    at,
    id,
    'primary',
    role,
    '',
    '',
    'org-1',
    '',
  ])
  return {
    'users.csv': csv(heading, rows),
    'roles.csv': csv(
      [
        'sourcedId',
        'status',
        'dateLastModified',
        'userSourcedId',
        'roleType',
        'role',
        'beginDate',
        'endDate',
        'orgSourcedId',
        'userProfileSourcedId',
      ],
      roles
    ),
  }
}

const ENROLMENT = [
  'sourcedId',
  'status',
  'dateLastModified',
  'classSourcedId',
  'schoolSourcedId',
  'userSourcedId',
  'role',
  'primary',
  'beginDate',
  'endDate',
]

function enrolments(students: number, staff: number, classes: number): string {
  const rows: string[][] = []
  for (let n = 0; n < students; n++) {
    for (let nth = 0; nth < CLASSES_OF_A_STUDENT; nth++) {
      const classId = `c-${(n + nth * 97) % classes}`
      rows.push([`e-${n}-${nth}`, '', '', classId, 'org-1', `s-${n}`, 'student', '', '', ''])
    }
  }
  for (let n = 0; n < classes; n++) {
    rows.push([`et-${n}`, '', '', `c-${n}`, 'org-1', `t-${n % staff}`, 'teacher', 'true', '', ''])
  }
  return csv(ENROLMENT, rows)
}

function manifest(version: Version, mode: 'bulk' | 'delta'): string {
  const sent = [
    'users',
    'classes',
    'enrollments',
    'academicSessions',
    ...(version === '1.2' ? ['roles'] : []),
  ]
  const bulkOnly = mode === 'bulk' ? ['orgs', 'demographics'] : []
  const files = [
    'academicSessions',
    'categories',
    'classes',
    'classResources',
    'courses',
    'courseResources',
    'demographics',
    'enrollments',
    'lineItems',
    'orgs',
    'resources',
    'results',
    'users',
    ...(version === '1.2' ? ['roles', 'userProfiles'] : []),
  ]
  return csv(
    ['propertyName', 'value'],
    [
      ['manifest.version', '1.0'],
      ['oneroster.version', version],
      ...files.map((file) => [
        `file.${file}`,
        sent.includes(file) ? mode : bulkOnly.includes(file) ? 'bulk' : 'absent',
      ]),
      ['source.systemName', 'Generator'],
      ['source.systemCode', 'none'],
    ]
  )
}

function csv(heading: string[], rows: string[][]): string {
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return [heading, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
}

/** Numbers between 0 and 1 that follow from a seed (mulberry32). */
function generator(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
