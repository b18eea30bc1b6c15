import type { Refusal } from '#domain/refusal'
import type User from '#identity/models/user'
import { ApprovePass } from '#passes/actions/approve_pass'
import { DenyPass } from '#passes/actions/deny_pass'
import { PassRefused } from '#passes/activation/pass_refused'
import type Pass from '#passes/models/pass'
import { describeFailure, type Failure } from '#passes/orders/failure'

type Decide = {
  passIds: string[]
  approver: User
  decision: 'approve' | 'deny'
  reason?: string
}

export type Decided = { id: string; ok: boolean; refusal?: Refusal; error?: Failure }

/** Decides on many requests, each in a transaction of its own, in the order given: who asked first goes first. */
export class DecideOnPasses {
  async run({ passIds, ...how }: Decide): Promise<Decided[]> {
    const results: Decided[] = []
    for (const passId of new Set(passIds)) {
      const somethingDone = results.some(({ ok }) => ok)
      results.push(await this.#decide({ passId, ...how }, somethingDone))
    }
    return results
  }

  async #decide(
    decide: Omit<Decide, 'passIds'> & { passId: string },
    somethingDone: boolean
  ): Promise<Decided> {
    const { passId: id } = decide
    try {
      const { refusal } = await this.#run(decide)
      return { id, ok: true, ...(refusal ? { refusal } : {}) }
    } catch (error) {
      if (error instanceof PassRefused) return { id, ok: false, refusal: error.refusal }
      return { id, ok: false, error: describeFailure(error, { somethingDone }) }
    }
  }

  #run({ decision, ...decide }: Omit<Decide, 'passIds'> & { passId: string }): Promise<Pass> {
    return decision === 'approve' ? new ApprovePass().run(decide) : new DenyPass().run(decide)
  }
}
