import Pass from '#passes/models/pass'

/** With which pass each of the students is out now; a student has at most one such pass. */
export async function passesOutOf(studentIds: string[]) {
  const passes = await Pass.query()
    .whereIn('studentId', studentIds)
    .where('exclusive', true)
    .whereIn('state', ['active', 'overdue'])
    .preload('passType')
    .preload('place')
  return new Map(passes.map((pass) => [pass.studentId, presentOut(pass)]))
}

function presentOut({ id, state, passType, place, activatedAt, validUntil }: Pass) {
  return {
    pass_id: id,
    state,
    type: { name: passType.name, kind: passType.kind },
    place: place ? { id: place.id, name: place.name } : null,
    since: activatedAt?.toUTC().toISO() ?? null,
    valid_until: validUntil.toUTC().toISO()!,
  }
}
