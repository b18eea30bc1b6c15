import { movePasses } from '#passes/jobs/in_batches'
import { SYSTEM } from '#passes/life/pass_actor'
import { movePass } from '#passes/life/move_pass'
import type { Job } from '#platform/jobs/job'

/**
 * Requests nobody decided on and approved passes nobody began are over when the time their type gives them is: it
 * counts from the start that was asked for, and for an approved pass at the earliest from its approval.
 */
export const expire: Job = {
  name: 'expire',
  everySeconds: 30,
  async run() {
    await movePasses(
      (query) =>
        void query
          .whereIn('state', ['requested', 'approved'])
          .where('validFrom', '<=', new Date())
          .whereRaw(
            `case state when 'approved' then greatest(valid_from, updated_at) else valid_from end
               + make_interval(mins =>
                   (select request_minutes from pass_types where id = passes.pass_type_id)) <= ?`,
            [new Date()]
          )
          .orderBy('validFrom'),
      (pass, trx) => movePass(pass, 'expire', { actor: SYSTEM }, trx)
    )
  },
}
