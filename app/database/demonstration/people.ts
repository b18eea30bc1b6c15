/** The people of the demonstration school. Nobody here is real. */

export const STAFF = [
  { name: 'Amelia Hart', email: 'amelia.hart@demo.school', roles: ['staff', 'admin'] },
  { name: 'Tomás Rivera', email: 'tomas.rivera@demo.school', roles: ['staff'] },
  { name: 'Ingrid Sommer', email: 'ingrid.sommer@demo.school', roles: ['staff'] },
  { name: 'Yusuf Demir', email: 'yusuf.demir@demo.school', roles: ['staff'] },
  { name: 'Grace Okafor', email: 'grace.okafor@demo.school', roles: ['gate'] },
  { name: 'Peter Malik', email: 'peter.malik@demo.school', roles: ['gate', 'supervisor'] },
  { name: 'Dana Price', email: 'dana.price@demo.school', roles: ['monitor'] },
  { name: 'Marta Nowak', email: 'marta.nowak@demo.school', roles: ['safeguarding'] },
  { name: 'Henrik Lund', email: 'henrik.lund@demo.school', roles: ['auditor'] },
] as const

/** Name and grade; the first ones have an account, as students with a phone do. */
export const STUDENTS: [given: string, family: string, grade: string][] = [
  ['Maya', 'Lindqvist', '9'],
  ['Omar', 'Haddad', '9'],
  ['Chloe', 'Bennett', '9'],
  ['Diego', 'Fuentes', '9'],
  ['Hana', 'Suzuki', '9'],
  ['Noah', 'Adeyemi', '9'],
  ['Leila', 'Rahimi', '9'],
  ['Finn', 'O’Connor', '9'],
  ['Priya', 'Nair', '10'],
  ['Lucas', 'Moreau', '10'],
  ['Zofia', 'Kowalska', '10'],
  ['Ethan', 'Brooks', '10'],
  ['Amina', 'Diallo', '10'],
  ['Jonas', 'Weber', '10'],
  ['Sofia', 'Marchetti', '10'],
  ['Kai', 'Nakamura', '11'],
  ['Elena', 'Petrova', '11'],
  ['Samuel', 'Osei', '11'],
  ['Isabel', 'Navarro', '11'],
  ['Liam', 'Fitzgerald', '11'],
  ['Nadia', 'Karimi', '11'],
  ['Marcus', 'Thompson', '11'],
  ['Freya', 'Andersen', '12'],
  ['Rafael', 'Costa', '12'],
  ['Mei', 'Zhang', '12'],
  ['Daniel', 'Cohen', '12'],
  ['Aisha', 'Siddiqui', '12'],
  ['Viktor', 'Horvat', '12'],
  ['Camille', 'Dubois', '12'],
  ['Theo', 'Papadakis', '12'],
]

export const STUDENTS_WITH_ACCOUNT = 3

/** `Finn O’Connor` → `finn.oconnor@demo.school` */
export function demonstrationEmail(given: string, family: string): string {
  const plain = `${given}.${family}`.normalize('NFD').replace(/[^a-zA-Z.]/g, '')
  return `${plain.toLowerCase()}@demo.school`
}

export type DemonstrationLogin = { role: string; name: string; email: string }

/** One of each kind, for whoever looks at the demonstration. The administrator is a teacher too. */
export const LOGINS: DemonstrationLogin[] = [
  { role: 'administrator', name: 'Amelia Hart', email: 'amelia.hart@demo.school' },
  { role: 'teacher', name: 'Tomás Rivera', email: 'tomas.rivera@demo.school' },
  { role: 'student', name: 'Maya Lindqvist', email: 'maya.lindqvist@demo.school' },
  { role: 'hall monitor', name: 'Dana Price', email: 'dana.price@demo.school' },
  { role: 'safeguarding', name: 'Marta Nowak', email: 'marta.nowak@demo.school' },
  { role: 'auditor', name: 'Henrik Lund', email: 'henrik.lund@demo.school' },
  { role: 'gate', name: 'Grace Okafor', email: 'grace.okafor@demo.school' },
]
