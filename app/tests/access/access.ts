import { Client, gatekeeper, person, student } from '#tests/client'

/** Everybody the demonstration knows, one of each kind. */
export const everybody = {
  'nobody': visitor,
  'student': student,
  'other student': () => person('omar.haddad@demo.school'),
  'staff': () => person('tomas.rivera@demo.school'),
  'monitor': () => person('dana.price@demo.school'),
  'gate': gatekeeper,
  'supervisor': () => person('peter.malik@demo.school'),
  'safeguarding': () => person('marta.nowak@demo.school'),
  'admin': () => person('amelia.hart@demo.school'),
  'auditor': () => person('henrik.lund@demo.school'),
}

/** A browser that has opened the page and signed in nobody: it holds the CSRF token that any write needs first. */
async function visitor(): Promise<Client> {
  const client = new Client()
  await client.get('/api/v1/session')
  return client
}

export type Who = keyof typeof everybody

/** The signed-in, whoever they are, about themselves. */
export const EVERYBODY: Who[] = [
  'student',
  'other student',
  'staff',
  'monitor',
  'gate',
  'supervisor',
  'safeguarding',
  'admin',
  'auditor',
]

/** An address for people: who may, and a request that succeeds for those. */
export type Access = {
  name: string
  /** Name of the route. */
  route: string
  may: Who[]
  request(client: Client): Promise<{ status: number }>
  /** Others are told that there is no such thing, which is a refusal too. */
  hidden?: true
}
