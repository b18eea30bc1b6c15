import { DateTime } from 'luxon'
import { transition } from '#domain/pass_life_cycle'
import { activateOrQueue } from '#passes/activation/activate_or_queue'
import { activationTransaction } from '#passes/activation/activation_transaction'
import { PassRefused } from '#passes/activation/pass_refused'
import type { PassActor } from '#passes/life/pass_actor'
import { lockPass } from '#passes/life/lock_pass'
import type Pass from '#passes/models/pass'
import { Problem } from '#platform/errors/problem'

export class PassNotYetDue extends Problem {
  static status = 409
  static code = 'E_PASS_NOT_YET_DUE'
  static help = 'Start it when its time has come.'
  static message = 'The pass starts later'
}

type Activate = { passId: string; schoolId: string; actor: PassActor }

/**
 * Lets an approved pass begin whose time has come. For want of room it joins the queue instead.
 * @throws PassRefused, PassNotYetDue, IllegalTransition, E_ROW_NOT_FOUND
 */
export class ActivatePass {
  async run({ passId, schoolId, actor }: Activate): Promise<Pass> {
    const { pass, refusal } = await activationTransaction(async (trx) => {
      const found = await lockPass({ passId, schoolId }, trx)
      const at = DateTime.utc()
      transition(found.state, 'activate')
      if (found.validFrom > at) throw new PassNotYetDue()
      return { pass: found, refusal: await activateOrQueue(found, { actor, at }, trx) }
    })
    if (refusal && pass.state !== 'queued') throw new PassRefused(refusal)
    return pass
  }
}
