import type { Refusal } from '#domain/refusal'
import { IssuePass, type Issue } from '#passes/actions/issue_pass'
import { PassRefused } from '#passes/activation/pass_refused'
import type Pass from '#passes/models/pass'
import { describeFailure, type Failure } from '#passes/orders/failure'

export type Issued = { studentId: string } & (
  { ok: true; pass: Pass } | { ok: false; refusal: Refusal } | { ok: false; error: Failure }
)

/**
 * Gives the same pass to many students, each in a transaction of its own: one who is refused does not keep the others.
 * One after the other, so that a class of thirty does not take all connections of the pool.
 */
export class IssuePasses {
  async run({ studentIds, ...order }: Omit<Issue, 'studentId'> & { studentIds: string[] }) {
    const results: Issued[] = []
    for (const studentId of new Set(studentIds)) {
      const somethingDone = results.some(({ ok }) => ok)
      results.push(await this.#issue({ ...order, studentId }, somethingDone))
    }
    return results
  }

  async #issue(order: Issue, somethingDone: boolean): Promise<Issued> {
    const { studentId } = order
    try {
      return { studentId, ok: true, pass: await new IssuePass().run(order) }
    } catch (error) {
      if (error instanceof PassRefused) return { studentId, ok: false, refusal: error.refusal }
      return { studentId, ok: false, error: describeFailure(error, { somethingDone }) }
    }
  }
}
