import Pass from '#passes/models/pass'

/**
 * What a student may end, start or give up at a kiosk: a pass that takes the holder out, not a card or a ticket in the
 * pocket. The current one first.
 */
export function kioskPassesOf(studentId: string): Promise<Pass[]> {
  return Pass.query()
    .where({ studentId, exclusive: true })
    .whereIn('state', ['active', 'overdue', 'approved', 'queued', 'requested'])
    .orderByRaw(`state in ('active', 'overdue') desc, created_at desc`)
    .limit(5)
    .preload('passType')
    .preload('place')
}

/** @throws E_ROW_NOT_FOUND if it is not the student's */
export function kioskPass(studentId: string, id: string): Promise<Pass> {
  return Pass.query().where({ id, studentId, exclusive: true }).firstOrFail()
}
