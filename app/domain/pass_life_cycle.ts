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

/** The holder is away with it. */
export const OUT_STATES = ['active', 'overdue'] as const satisfies readonly PassState[]

/** Asked for or granted, and not yet begun. */
export const WAITING_STATES = [
  'requested',
  'approved',
  'queued',
] as const satisfies readonly PassState[]

/** Something may still come of it. */
export const OPEN_STATES = [...WAITING_STATES, ...OUT_STATES] as const

/**
 * A request waits for its approvals (`requested`); an approved pass begins when its time has come and every guard lets
 * it (`active`), or waits for a free place (`queued`). A decision may be taken back as long as the pass has not begun.
 */
const STEPS = {
  approve: { from: ['requested'], to: 'approved' },
  queue: { from: ['approved'], to: 'queued' },
  activate: { from: ['approved', 'queued'], to: 'active' },
  miss_return: { from: ['active'], to: 'overdue' },
  end: { from: OUT_STATES, to: 'ended' },
  auto_end: { from: OUT_STATES, to: 'auto_ended' },
  deny: { from: ['requested'], to: 'denied' },
  cancel: { from: WAITING_STATES, to: 'cancelled' },
  expire: { from: WAITING_STATES, to: 'expired' },
  revoke: { from: OPEN_STATES, to: 'revoked' },
  undo_denial: { from: ['denied'], to: 'requested' },
  undo_approval: { from: ['approved', 'queued'], to: 'requested' },
} as const satisfies Record<string, { from: readonly PassState[]; to: PassState }>

export type PassStep = keyof typeof STEPS

export const PASS_STEPS = Object.keys(STEPS) as PassStep[]

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

/** Whether a step exists from a state. */
export function canTake(state: PassState, step: PassStep): boolean {
  return (STEPS[step].from as readonly PassState[]).includes(state)
}

/**
 * The state a pass is in after a step.
 * @throws IllegalTransition if the step does not exist from this state.
 */
export function transition(state: PassState, step: PassStep): PassState {
  if (!canTake(state, step)) throw new IllegalTransition(state, step)
  return STEPS[step].to
}
