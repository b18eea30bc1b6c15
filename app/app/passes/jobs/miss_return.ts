import { movePasses } from '#passes/jobs/in_batches'
import { SYSTEM } from '#passes/life/pass_actor'
import { movePass } from '#passes/life/move_pass'
import type { Job } from '#platform/jobs/job'

/** Whose pass has run out and who is not back is overdue. Passes that take nobody away simply end. */
export const missReturn: Job = {
  name: 'miss_return',
  everySeconds: 15,
  async run() {
    await movePasses(
      (query) =>
        void query
          .where('state', 'active')
          .where('validUntil', '<=', new Date())
          .orderBy('validUntil'),
      (pass, trx) =>
        movePass(pass, pass.exclusive ? 'miss_return' : 'auto_end', { actor: SYSTEM }, trx)
    )
  },
}
