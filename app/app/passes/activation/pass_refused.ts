import type { Refusal } from '#domain/refusal'
import { Problem } from '#platform/errors/problem'

/** A guard is in the way of a pass. The reader's words for it come from `extra.refusal`. */
export class PassRefused extends Problem {
  static status = 409
  static code = 'E_PASS_REFUSED'

  constructor(readonly refusal: Refusal) {
    super('The pass was refused')
    this.help = REMEDIES[refusal.remedy]
  }

  get extra() {
    return { refusal: this.refusal }
  }
}

const REMEDIES: Record<Refusal['remedy'], string> = {
  queue: 'Wait in the queue, or ask again when somebody is back.',
  later: 'Ask again later.',
  none: 'Ask a member of staff.',
}
