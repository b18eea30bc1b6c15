import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Bouncer } from '@adonisjs/bouncer'
import { APP_ROOT } from '#platform/app_root'
import { nameOf, type Question } from './policy_calls.js'

const ROOT = fileURLToPath(APP_ROOT)

/** The call that is taken out of the sources, as it were, and what the others have answered since `listen`. */
let removed: string | undefined
const answered: { call: string; allowed: boolean }[] = []

type Asked = (action: string, ...args: unknown[]) => Promise<unknown>
type Authorizer = Record<Question, Asked>

/**
 * From now on every policy that is asked in this process is listened to, and one call at a time can be left out:
 * `authorize` then lets everybody through, and a question is answered as it is for whoever may.
 */
export function watchPolicies(): void {
  const original = Bouncer.prototype.with as (policy: { name: string }) => unknown
  Bouncer.prototype.with = function (this: unknown, policy: { name: string }) {
    const authorizer = original.call(this, policy) as Authorizer
    const file = callingFile()
    return {
      authorize: watched(authorizer, 'authorize', { file, policy: policy.name }),
      allows: watched(authorizer, 'allows', { file, policy: policy.name }),
      denies: watched(authorizer, 'denies', { file, policy: policy.name }),
      execute: watched(authorizer, 'execute', { file, policy: policy.name }),
    }
  } as never
}

function watched(
  authorizer: Authorizer,
  question: Question,
  at: { file: string; policy: string }
): Asked {
  return async (action, ...args) => {
    const call = nameOf({ ...at, action, question })
    const allowed = (await authorizer.allows(action, ...args)) as boolean
    answered.push({ call, allowed })
    if (call !== removed) return authorizer[question](action, ...args)
    return { authorize: undefined, allows: true, denies: false, execute: { authorized: true } }[
      question
    ]
  }
}

/** Calls `work` while one policy call is missing. */
export async function without<Result>(call: string, work: () => Promise<Result>): Promise<Result> {
  removed = call
  try {
    return await work()
  } finally {
    removed = undefined
  }
}

/** What the policies answered during `work`, in order. */
export async function listening<Result>(work: () => Promise<Result>) {
  answered.length = 0
  const result = await work()
  return { result, answers: [...answered] }
}

/** The file that asks, which the stack has first after this one. */
function callingFile(): string {
  const lines = new Error().stack!.split('\n').slice(1)
  const line = lines.find(
    (one) => one.includes('/app/') && !one.includes('/tests/') && !one.includes('node_modules')
  )
  const [path] = line?.match(/file:\/\/[^)\s]+?\.[tj]s/) ?? line?.match(/\/[^():\s]+\.[tj]s/) ?? []
  if (!path) return 'unknown'
  return relative(ROOT, path.startsWith('file:') ? fileURLToPath(path) : path)
}
