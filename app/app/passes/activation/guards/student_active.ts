import type { Guard } from '#passes/activation/guard'

/** Whoever has left, is suspended or is blocked holds no pass. */
export const studentActive: Guard = {
  name: 'student_active',
  async locks() {
    return []
  },
  async check({ student }, trx) {
    const row = await trx.from('students').where('id', student.id).select('status').first()
    if (row?.status === 'active') return null
    return { reason: 'student_not_active', params: {}, remedy: 'none' }
  },
}
