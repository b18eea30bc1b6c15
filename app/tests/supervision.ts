import { randomUUID } from 'node:crypto'
import { addressOf, answerOf } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { newGate } from '#tests/gate'

export const PETER = 'peter.malik@demo.school'

type Gate = { token: string }

/** Sends something to an address of supervision as a gate does: its token, no cookies. */
export async function sendAs(
  { token }: Gate,
  method: string,
  path: string,
  { body, supervision }: { body?: object; supervision?: string } = {}
) {
  const response = await fetch(addressOf(`/api/v1/gate${path}`), {
    method,
    body: body && JSON.stringify(body),
    headers: {
      'Authorization': `Bearer ${token}`,
      'Content-Type': 'application/json',
      ...(supervision ? { 'X-Supervision': supervision } : {}),
    },
  })
  return answerOf(response)
}

/** A gate of its own at which somebody tries to sign in. */
export function signInAt(gate: Gate, email = PETER, password = DEMONSTRATION.password) {
  return sendAs(gate, 'POST', '/supervision', { body: { email, password } })
}

/** A gate of its own that somebody supervises now. */
export async function supervisedGate(email = PETER) {
  const gate = await newGate()
  const { status, body } = await signInAt(gate, email)
  if (status !== 200) throw new Error(`${email} could not supervise: ${JSON.stringify(body)}`)
  const supervision: string = body.token
  return {
    ...gate,
    supervision,
    until: body.until as string,
    find: (query: string) => sendAs(gate, 'GET', `/students?${query}`, { supervision }),
    letThrough: (order: object) =>
      sendAs(gate, 'POST', '/overrides', { supervision, body: overrideOf(order) }),
  }
}

/** The body of letting somebody through, with a fresh nonce. */
export function overrideOf(order: object) {
  return {
    nonce: randomUUID(),
    direction: 'out',
    reason: 'The phone is empty',
    occurred_at: new Date().toISOString(),
    ...order,
  }
}
