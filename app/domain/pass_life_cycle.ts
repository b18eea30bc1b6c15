/** The life of a pass (product.md): which step leads from which state to which. */

export const PASS_STATES = [
  'requested',
  'queued',
  'approved',
  'active',
  'overdue',
  'ended',
  'denied',
  'cancelled',
  'expired',
  'revoked',
  'auto_ended',
] as const

export type PassState = (typeof PASS_STATES)[number]

const STEPS = {
  approve: { from: ['requested', 'queued'], to: 'approved' },
  queue: { from: ['requested'], to: 'queued' },
  activate: { from: ['approved'], to: 'active' },
  miss_return: { from: ['active'], to: 'overdue' },
  end: { from: ['active', 'overdue'], to: 'ended' },
  auto_end: { from: ['active', 'overdue'], to: 'auto_ended' },
  deny: { from: ['requested', 'queued'], to: 'denied' },
  cancel: { from: ['requested', 'queued', 'approved'], to: 'cancelled' },
  expire: { from: ['requested', 'queued', 'approved'], to: 'expired' },
  revoke: { from: ['requested', 'queued', 'approved', 'active', 'overdue'], to: 'revoked' },
} as const satisfies Record<string, { from: readonly PassState[]; to: PassState }>

export type PassStep = keyof typeof STEPS

/** A step that does not exist from the state the pass is in. */
export class IllegalTransition extends Error {
  readonly code = 'E_ILLEGAL_TRANSITION'
  readonly status = 409
  readonly remedy = 'Reload the pass: somebody else has changed it.'

  constructor(
    readonly state: PassState,
    readonly step: PassStep
  ) {
    super(`A pass that is ${state} cannot take the step "${step}"`)
  }
}

/**
 * The state a pass is in after a step.
 * @throws IllegalTransition if the step does not exist from this state.
 */
export function transition(state: PassState, step: PassStep): PassState {
  const { from, to } = STEPS[step]
  if (!(from as readonly PassState[]).includes(state)) throw new IllegalTransition(state, step)
  return to
}
