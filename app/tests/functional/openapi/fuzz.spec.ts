import fc from 'fast-check'
import { test } from '@japa/runner'
import type { OpenApiDocument } from '../../../openapi/document.js'
import { addressOf } from '#tests/client'
import { judgeBy } from './fuzz/judge.js'
import { everybodyOfASchool, type Sender } from './fuzz/people.js'
import {
  brokenRequests,
  validRequests,
  type FuzzedOperation,
  type FuzzedRequest,
} from './fuzz/request.js'

/** FUZZ_SEED and FUZZ_REQUESTS look further than the few minutes of a test allow. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_123)
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 2_400)
const AT_ONCE = 8

/** It would end the session of somebody the next requests need, or never end. */
const LEFT_OUT = /^(session\.sign_out|live\.)/

type Everybody = Awaited<ReturnType<typeof everybodyOfASchool>>
type Case = { of: FuzzedOperation; sender: Sender; request: FuzzedRequest }

function operationsOf({ paths }: OpenApiDocument): FuzzedOperation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .map(([method, operation]) => ({ path, method, operation }))
      .filter(({ operation }) => !LEFT_OUT.test(operation.operationId))
  )
}

/** Half of them as described, half with something wrong, from everybody, evenly over the operations. */
function casesOf(operations: FuzzedOperation[], { senders, likely, ids }: Everybody): Case[] {
  const share = Math.ceil(REQUESTS / operations.length / 2)
  const knocking = ({ operation }: FuzzedOperation) =>
    fc.constantFrom(...('device' in operation.security[0]! ? likely.device : likely.session))
  const cases = operations.flatMap((of, index) =>
    [validRequests(of, ids), brokenRequests(of, ids)].flatMap((arbitrary, kind) =>
      fc
        .sample(fc.tuple(arbitrary, fc.oneof(fc.constantFrom(...senders), knocking(of))), {
          seed: SEED + index * 2 + kind,
          numRuns: share,
        })
        .map(([request, sender]) => ({ of, sender, request }))
    )
  )
  const order = fc.shuffledSubarray(cases, { minLength: cases.length, maxLength: cases.length })
  return fc.sample(order, { seed: SEED, numRuns: 1 })[0]!
}

test.group('Whatever is sent', () => {
  test(`the server answers as the API is described (seed ${SEED})`, async ({ assert }) => {
    const document = (await (
      await fetch(addressOf('/api/v1/openapi.json'))
    ).json()) as OpenApiDocument
    const cases = casesOf(operationsOf(document), await everybodyOfASchool())
    const judge = judgeBy(document)
    const findings: string[] = []
    const statuses = new Map<number, number>()

    const queue = cases.values()
    const worker = async () => {
      for (const { of, sender, request } of queue) {
        const { method, address, body, contentType } = request
        const answer = await sender.send(method, address, body, contentType)
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
        const wrong = judge(of, request, answer)
        if (wrong) findings.push(describe({ of, sender, request }, wrong, answer.headers))
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))

    assert.deepEqual(findings, [])
    assert.isAtLeast(cases.length, REQUESTS)
    assert.containsSubset([...statuses.keys()], [200, 201, 400, 401, 403, 404, 422])
  }).timeout(300_000)
})

function describe({ of, sender, request }: Case, wrong: string, headers: Headers): string {
  const { method, address, body = '', valid } = request
  const kind = valid ? 'as described' : 'broken'
  return `${of.operation.operationId} (${kind}, ${sender.name}, request ${headers.get('x-request-id')}) ${wrong}: ${method} ${address.slice(0, 200)} ${body.slice(0, 300)}`
}
