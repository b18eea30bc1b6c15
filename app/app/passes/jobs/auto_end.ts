import { movePasses } from '#passes/jobs/in_batches'
import { SYSTEM } from '#passes/life/pass_actor'
import { movePass } from '#passes/life/move_pass'
import type { Job } from '#platform/jobs/job'

/** Ends passes whose holders forgot to, once the time their type allows after the end is over. */
export const autoEnd: Job = {
  name: 'auto_end',
  everySeconds: 60,
  async run() {
    await movePasses(
      (query) =>
        void query
          .where('state', 'overdue')
          .whereRaw(
            `valid_until + make_interval(mins =>
               (select auto_end_minutes from pass_types where id = passes.pass_type_id)) <= ?`,
            [new Date()]
          )
          .orderBy('validUntil'),
      (pass, trx) => movePass(pass, 'auto_end', { actor: SYSTEM }, trx)
    )
  },
}
