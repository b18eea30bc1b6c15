import { OUT_STATES } from '#domain/pass_life_cycle'
import type { Refusal } from '#domain/refusal'
import type { Guard } from '#passes/activation/guard'

/** A student is out with one pass at a time. The index passes_one_out says the same, should this ever be gone past. */
export const nobodyTwice: Guard = {
  name: 'nobody_twice',
  async locks({ student }) {
    return [`student:${student.id}`]
  },
  async check({ pass, student, type }, trx) {
    const other = await trx
      .from('passes')
      .where({ student_id: student.id, exclusive: true })
      .whereIn('state', [...OUT_STATES])
      .whereNot('id', pass.id)
      .select('id')
      .first()
    return other && type.exclusive ? ALREADY_OUT : null
  },
}

export const ALREADY_OUT: Refusal = { reason: 'already_out', params: {}, remedy: 'later' }
