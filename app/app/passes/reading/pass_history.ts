import Approval from '#passes/models/approval'
import PassTransition from '#passes/models/pass_transition'
import User from '#identity/models/user'

/** Every step and decision of a pass's life, in order, with the names of who did it. */
export async function passHistory(passId: string) {
  const steps = await PassTransition.query().where({ passId }).orderBy('id')
  const decisions = await Approval.query().where({ passId }).orderBy('id')
  const names = await namesOf([
    ...steps.map(({ actorId }) => actorId),
    ...decisions.map(({ approverId }) => approverId),
  ])
  const person = (id: string | null) => (id ? { name: names.get(id) ?? '' } : null)
  return {
    transitions: steps.map((step) => ({
      from: step.fromState,
      to: step.toState,
      actor: person(step.actorId),
      reason: step.reason,
      occurred_at: step.occurredAt.toUTC().toISO()!,
    })),
    approvals: decisions.map((decision) => ({
      step: decision.step,
      decision: decision.decision,
      approver: person(decision.approverId),
      reason: decision.reason,
      decided_at: decision.decidedAt.toUTC().toISO()!,
    })),
  }
}

async function namesOf(ids: (string | null)[]): Promise<Map<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (known.length === 0) return new Map()
  const users = await User.query().whereIn('id', known).select('id', 'name')
  return new Map(users.map(({ id, name }) => [id, name]))
}
