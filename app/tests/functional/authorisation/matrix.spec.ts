import router from '@adonisjs/core/services/router'
import { test } from '@japa/runner'
import { apiRoutes } from '../../../openapi/routes.js'
import type { OpenApiDocument } from '../../../openapi/document.js'
import { everybody, type Access, type Who } from '#tests/access/access'
import { everyAccess } from '#tests/access/all'
import { addressOf, type Answer } from '#tests/client'
import {
  another,
  EVERYBODY,
  gateToken,
  lasting,
  narrowActors,
  ofAnotherSchool,
  ROLE_OF,
  SIGNED_IN,
  withinOwnGrade,
  type Actor,
} from './matrix/actors.js'
import { openParts, shapeJudge } from './matrix/closed_shapes.js'
import { atTheDoor, idsIn, idsNamedBy, sendAs, type Sent } from './matrix/door.js'
import { doneTo, ofTheSchool } from './matrix/leaks.js'
import { isRefusal } from './matrix/refusals.js'
import { Report } from './matrix/report.js'
import { secretFields } from './matrix/secret_words.js'
import { sendBy } from './matrix/send_by.js'

/* eslint-disable-next-line @typescript-eslint/no-explicit-any */
type Any = any

const report = new Report()
const shapes = new Set<string>()
const secrets = new Set<string>()
const judged = new Set<string>()
let judge: ReturnType<typeof shapeJudge>
let document: OpenApiDocument

const succeeded = (status: number) => status >= 200 && status < 300

/** About whoever asks: every signed-in person has the address, and nobody else's objects. */
const isAboutOneself = ({ may, route }: Access) =>
  SIGNED_IN.every((who) => may.includes(who)) || route.startsWith('my_')

function heard(route: string, answer: Answer<Any>) {
  if (!succeeded(answer.status)) return
  judged.add(route)
  const wrong = judge(route, answer)
  if (wrong) shapes.add(`${route}: ${wrong}`)
  for (const field of secretFields(route, answer.body)) secrets.add(field)
}

/** Those without the role send what the permitted one is about to send. */
async function tryOthers(row: Access, sent: Sent): Promise<string[]> {
  const wrong: string[] = []
  const expect = (name: string, answer: Answer<Any>, refused: boolean) => {
    report.refusal('other role', row.route, name, answer.status)
    if (!refused) wrong.push(`${name} got ${answer.status} ${answer.body?.error?.code ?? ''}`)
  }
  for (const who of EVERYBODY.filter((one) => !row.may.includes(one))) {
    const answer = await sendBy(() => lasting(who), sent)
    expect(who, answer, isRefusal(who, row.may, answer))
  }
  const door = await sendAs(await gateToken(), sent)
  expect('a gate’s token', door, door.status === 401)
  return wrong
}

/** Those who have the role, but not for the objects that the request names. */
async function tryOutsider(row: Access, sent: Sent, actor: Actor): Promise<string[]> {
  const { status, body } = await sendBy(actor.client, sent)
  if ([401, 403, 404].includes(status)) {
    report.refusal(actor.distance, row.route, actor.name, status)
    return status === 401 ? [`${actor.name} is not signed in`] : []
  }
  const told = typeof body === 'string' ? body : JSON.stringify(body)
  const problem = await whatWasReached(sent, actor, { status, told })
  report.contained(actor.distance, row.route, actor.name, status)
  return problem ? [`${actor.name} got ${status} and ${problem}`] : []
}

async function whatWasReached(
  sent: Sent,
  actor: Actor,
  { status, told }: { status: number; told: string }
): Promise<string | undefined> {
  const { inAddress, inBody } = idsNamedBy(sent)
  if (status >= 500) return 'broke the server'
  if (succeeded(status) && inAddress.length > 0) return `reached ${inAddress.join(' ')}`
  const named = [...inAddress, ...inBody]
  const unasked = idsIn(told).filter((id) => !named.includes(id))
  const leaked = await ofTheSchool(unasked, { personal: actor.distance !== 'other school' })
  if (leaked.length > 0) return `was told of ${leaked.slice(0, 3).join(', ')}`
  if (!succeeded(status) || inBody.length === 0) return undefined
  const { user } = (await (await actor.client()).get('/api/v1/session')).body
  const done = await doneTo(named, user.id)
  return done.length > 0 ? `did ${done.join(', ')}` : undefined
}

function outsidersOf(row: Access, who: Who, sent: Sent): Actor[] {
  const role = ROLE_OF[who]!
  const hasObject = idsNamedBy(sent).inAddress.length > 0
  return [
    ...(isAboutOneself(row) ? [] : narrowActors(role)),
    ...(isAboutOneself(row) && hasObject ? [another(role)] : []),
    ...(hasObject || idsNamedBy(sent).inBody.length > 0 || sent.method === 'GET'
      ? [ofAnotherSchool(role)]
      : []),
  ]
}

test.group('Who may, and nobody else', (group) => {
  group.setup(async () => {
    document = (await (await fetch(addressOf('/api/v1/openapi.json'))).json()) as OpenApiDocument
    judge = shapeJudge(document)
  })

  for (const row of everyAccess) {
    test(`${row.route}: ${row.name}`, async ({ assert }) => {
      const wrong: string[] = []
      for (const who of row.may) {
        const isFirst = who === row.may[0]
        const client = await everybody[who]()
        const { status, sent } = await atTheDoor(
          row,
          client,
          async (request) => {
            if (isFirst) wrong.push(...(await tryOthers(row, request)))
            for (const outsider of outsidersOf(row, who, request))
              wrong.push(...(await tryOutsider(row, request, outsider)))
          },
          heard
        )
        report.permitted(row.route, who, status)
        if (!sent) wrong.push(`${who} sent no request to ${row.route}`)
        if (!succeeded(status)) wrong.push(`${who} got ${status}: the refusals above prove nothing`)
        if (isAboutOneself(row)) continue
        const own = await atTheDoor(row, await withinOwnGrade(ROLE_OF[who]!), async () => {}, heard)
        report.ownScope(row.route, who, own.status)
        if (own.status >= 500) wrong.push(`${who} of the own grade got ${own.status}`)
      }
      assert.deepEqual(wrong, [])
    }).timeout(60_000)
  }
})

test.group('The matrix', () => {
  test('holds every address that is for people', ({ assert }) => {
    const SIGNING_OUT = 'session.sign_out'
    const addresses = [
      ...apiRoutes().filter((route) => route.for === 'people'),
      { name: 'live.open' },
    ].map(({ name }) => name)
    const missing = addresses.filter((name) => !everyAccess.some(({ route }) => route === name))
    assert.deepEqual(missing, [SIGNING_OUT])
    const known = Object.values(router.toJSON()).flat()
    const unknown = everyAccess.filter(({ route }) => !known.some(({ name }) => name === route))
    assert.deepEqual(unknown, [])
  })

  test('saw no answer with a field that its description does not name', ({ assert }) => {
    assert.deepEqual([...shapes], [])
    assert.isAbove(judged.size, 100)
  })

  test('saw no field that sounds like a secret', ({ assert }) => {
    assert.deepEqual([...secrets], [])
  })

  test('is judged by descriptions that leave nothing open', ({ assert }) => {
    assert.deepEqual(openParts(document), [])
  })

  test('is counted', async ({ assert }) => {
    process.stdout.write(`${report.summary()}\n`)
    await report.keep()
    assert.isAbove(report.count('other role'), 1000)
  })
})
