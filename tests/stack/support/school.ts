import { randomUUID } from 'node:crypto'
import { makeDynamicPart, stepAt } from '../../../app/domain/pass_code/dynamic_part.js'
import { assemblePassCode } from '../../../app/domain/pass_code/pass_code_text.js'
import { createWebPassCrypto } from '../../../app/domain/pass_code/web_pass_crypto.js'
import { Browser, signedIn, type Place } from './browser.js'
import { host, type TestSite } from './test_site.js'

const webPassCrypto = await createWebPassCrypto()

interface Demonstration {
  logins: { role: string; email: string; password: string }[]
  gate: { token: string }
}

/** People and a gate, made by the application's own command. */
export async function demonstrationSchool(site: TestSite) {
  const command = ['demo:prepare', '--secrets-file', '/tmp/demonstration.json', '--json']
  const output = await site.compose([
    ...['run', '--rm', '--no-deps', '--no-TTY', 'worker', 'node', 'ace.js'],
    ...command,
  ])
  return school(site, JSON.parse(output.split('\n').at(-1)!) as Demonstration)
}

export type School = ReturnType<typeof school>

function school(site: TestSite, { logins, gate }: Demonstration) {
  const place = (): Place => ({ host, port: site.httpsPort, authority: site.authority })
  const person = (role: string) => {
    const login = logins.find((candidate) => candidate.role === role)
    if (!login) throw new Error(`the demonstration has no ${role}`)
    return signedIn(place(), login.email, login.password)
  }
  return {
    place,
    staff: () => person('administrator'),
    student: () => person('student'),
    gate: () => new Browser(place(), { authorization: `Bearer ${gate.token}` }),
    secrets: [gate.token, ...logins.map(({ password }) => password)],
  }
}

/** A member of staff issues a pass of a kind to the student who has an account. */
export async function issue(staff: Browser, kind: string) {
  const { body: found } = await staff.get('/api/v1/students?search=Maya')
  const { body: types } = await staff.get('/api/v1/pass-types')
  const type = types.pass_types.find((candidate: { kind: string }) => candidate.kind === kind)
  const { body: places } = await staff.get('/api/v1/places')
  const order = {
    student_id: found.students[0].id,
    pass_type_id: type.id,
    ...(type.needs_place ? { place_id: places.places[0].id } : {}),
  }
  const { status, body } = await staff.post('/api/v1/passes', order)
  if (status >= 300) throw new Error(`no pass was issued: ${status} ${JSON.stringify(body)}`)
  return body.pass as { id: string; state: string }
}

/** The code that the student's phone shows now, made as the phone makes it. */
export async function codeOnPhone(student: Browser, passId: string) {
  await student.post('/api/v1/my/phones', { replace_oldest: true })
  const { body } = await student.get(`/api/v1/my/passes/${passId}/code`)
  const seconds = Date.now() / 1000
  const day = body.keys.find(
    (key: { from: number; until: number }) => key.from <= seconds && seconds < key.until
  )
  const passKey = await webPassCrypto.importPassKey(Buffer.from(day.key, 'base64url'))
  const dynamicPart = await makeDynamicPart(webPassCrypto, passKey, {
    passId,
    step: stepAt(seconds),
  })
  return assemblePassCode(Buffer.from(body.signed_part, 'base64url'), dynamicPart)
}

export function scanOf(code: string) {
  return {
    nonce: randomUUID(),
    code,
    direction: 'out',
    occurred_at: new Date().toISOString(),
    mode: 'online',
  }
}
