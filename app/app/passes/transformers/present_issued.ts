import type { Refusal } from '#domain/refusal'
import type User from '#identity/models/user'
import type { Issued } from '#passes/actions/issue_passes'
import Pass from '#passes/models/pass'
import type { Failure } from '#passes/orders/failure'
import { withDetails } from '#passes/reading/with_details'
import { presentPasses, type PresentedPass } from '#passes/transformers/present_pass'

export type PresentedIssue = {
  student_id: string
  ok: boolean
  pass?: PresentedPass
  refusal?: Refusal
  error?: Failure
}

/** What became of each student's pass, in the order asked for. */
export async function presentIssued(results: Issued[], user: User): Promise<PresentedIssue[]> {
  const ids = results.flatMap((result) => (result.ok ? [result.pass.id] : []))
  const passes = await presentPasses(await withDetails(Pass.query()).whereIn('id', ids), user)
  const byId = new Map(passes.map((pass) => [pass.id, pass]))
  return results.map(({ studentId, ...result }) => {
    if (!result.ok) return { student_id: studentId, ...result }
    return { student_id: studentId, ok: true, pass: byId.get(result.pass.id)! }
  })
}
