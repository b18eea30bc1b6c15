import type { GateStudent } from '#scanning/supervision/actions/find_gate_students'

/** A student as a supervisor finds him at a gate: with a face only where one of the passes shows its holder. */
export function presentGateStudent({ student, passes }: GateStudent) {
  const shown = student.photo && passes.some(({ passType }) => passType.showsHolder)
  return {
    id: student.id,
    name: student.fullName,
    grade: student.grade,
    /** Wants the tokens of the gate and of the supervision, so it is no address for an `img`. */
    photo_url: shown ? `/api/v1/gate/students/${student.id}/photo` : null,
    passes: passes.map(({ id, passType, state, validUntil }) => ({
      id,
      type: passType.name,
      state,
      valid_until: validUntil.toUTC().toISO()!,
    })),
  }
}
