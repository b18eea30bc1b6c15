import router from '@adonisjs/core/services/router'
import { test } from '@japa/runner'
import { apiRoutes } from '../../../openapi/routes.js'
import { everybody, type Access } from '#tests/access/access'
import { everyAccess } from '#tests/access/all'
import { lasting, SIGNED_IN } from './matrix/actors.js'
import { atTheDoor, type Sent } from './matrix/door.js'
import { isRefusal } from './matrix/refusals.js'
import { sendBy } from './matrix/send_by.js'
import { nameOf, policyCalls } from './removal/policy_calls.js'
import { listening, watchPolicies, without } from './removal/removed_call.js'

/** What becomes of the requests that the matrix expects to be refused, once a call is missing. */
const proven = new Map<string, string>()

/** Each refused person until one is no longer refused as the matrix expects. */
async function removeForRefused(row: Access, sent: Sent): Promise<void> {
  const refused = SIGNED_IN.filter((who) => !row.may.includes(who))
  for (const who of refused) {
    const { result, answers } = await listening(() => sendBy(() => lasting(who), sent))
    const denied = answers.filter(({ allowed }) => !allowed).at(-1)
    if (result.status !== 403 || !denied || proven.has(denied.call)) continue
    const answer = await without(denied.call, () => sendBy(() => lasting(who), sent))
    if (isRefusal(who, row.may, answer)) continue
    proven.set(denied.call, `${who} got ${answer.status} from ${row.route}`)
  }
}

/** Questions whose answer decides what is told: without the call somebody is told something else. */
async function removeForPermitted(row: Access, sent: Sent): Promise<void> {
  for (const who of row.may) {
    const { result, answers } = await listening(() => sendBy(() => lasting(who), sent))
    for (const { call } of answers.filter(({ allowed }) => !allowed)) {
      if (proven.has(call)) continue
      const told = await without(call, () => sendBy(() => lasting(who), sent))
      const isOther = JSON.stringify(told.body) !== JSON.stringify(result.body)
      if (isOther) proven.set(call, `${who} was told something else by ${row.route}`)
    }
  }
}

test.group('Without one call of a policy', (group) => {
  group.setup(() => watchPolicies())

  test('somebody who is refused is no longer refused, whichever it is', async ({ assert }) => {
    for (const row of everyAccess.filter(
      ({ may }) => !SIGNED_IN.every((who) => may.includes(who))
    )) {
      const permitted = await everybody[row.may[0]!]()
      await atTheDoor(row, permitted, async (sent) => {
        if (sent.method === 'GET') await removeForPermitted(row, sent)
        await removeForRefused(row, sent)
      }).catch((error) => {
        throw new Error(`${row.route}: ${error.message}`, { cause: error })
      })
    }
    const { calls } = policyCalls()
    const needless = calls.map(nameOf).filter((call) => !proven.has(call))
    const outcomes = [...proven.values()].map((outcome) => outcome.match(/got (\d)/)?.[1] ?? 'told')
    const letIn = outcomes.filter((first) => first === '2').length
    process.stdout.write(
      `${proven.size} policy calls removed one at a time; ${letIn} let somebody in\n`
    )
    assert.deepEqual(needless, [])
    assert.isAbove(calls.length, 100)
  }).timeout(180_000)
})

test.group('The calls of policies', () => {
  test('are written in one way, and no file asks one thing twice', ({ assert }) => {
    const { calls, unread } = policyCalls()
    assert.deepEqual(unread, [])
    const names = calls.map(nameOf)
    assert.sameMembers([...new Set(names)], names)
  })

  test('stand in every controller for people, but where everybody asks about themselves', ({
    assert,
  }) => {
    const { calls } = policyCalls()
    const asking = new Set(calls.map(({ file }) => file))
    const silent = peoplesControllers()
      .filter(({ controller }) => !asking.has(fileOf(controller)))
      .map(({ name }) => name)
    const aboutOneself = everyAccess
      .filter(({ may }) => SIGNED_IN.every((who) => may.includes(who)))
      .map(({ route }) => route)
    const SIGNING_OUT = 'session.sign_out'
    assert.deepEqual(
      silent.filter((name) => name !== SIGNING_OUT && !aboutOneself.includes(name)),
      []
    )
  })
})

function peoplesControllers(): { name: string; controller: string }[] {
  const live = router.toJSON()['root']!.find(({ name }) => name === 'live.open')!
  const handler = live.handler as { importExpression?: string }
  const [, controller] = handler.importExpression!.match(/import\(['"](.+?)['"]\)/)!
  return [
    ...apiRoutes().filter((route) => route.for === 'people'),
    { name: live.name!, controller: controller! },
  ]
}

/** `#people/controllers/x` → `app/people/controllers/x.ts` */
const fileOf = (controller: string) => `${controller.replace(/^#/, 'app/')}.ts`
