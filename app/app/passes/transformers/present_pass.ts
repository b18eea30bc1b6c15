import type Pass from '#passes/models/pass'

/** A pass as staff and its holder see it. `passType`, `student` and `place` must be loaded. */
export function presentPass(pass: Pass) {
  return {
    id: pass.id,
    state: pass.state,
    type: { id: pass.passType.id, name: pass.passType.name, kind: pass.passType.kind },
    holder: { id: pass.student.id, name: pass.student.fullName, grade: pass.student.grade },
    place: pass.place ? { id: pass.place.id, name: pass.place.name } : null,
    valid_from: pass.validFrom.toUTC().toISO()!,
    valid_until: pass.validUntil.toUTC().toISO()!,
  }
}

export type PresentedPass = ReturnType<typeof presentPass>
