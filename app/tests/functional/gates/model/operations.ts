import fc from 'fast-check'
import { RevokePass } from '#passes/actions/revoke_pass'
import { staffUser } from '#tests/staff_user'
import { wentThrough, type History, type Showing } from './history.js'
import type { ShownPass } from './school.js'
import type { Delayed, SimulatedGate } from './simulated_gate.js'

export const GATES = 3
export const PASSES = 3

/** A phone may be a step ahead or behind; a picture is ten minutes old. */
const PICTURE = -40

const gate = fc.nat(GATES - 1)
const pass = fc.nat(PASSES - 1)
const direction = fc.constantFrom('in', 'out')
const stepsFromNow = fc.constantFrom(0, 0, 0, -1, 1, PICTURE)

/** What may happen at the gates of a school; a history is some of these, one after the other. */
export const operation = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('scan'),
      gate,
      pass,
      direction,
      stepsFromNow,
      way: fc.constantFrom('online', 'offline', 'offline', 'answer_lost', 'request_late'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('upload'),
      gate,
      how: fc.constantFrom('whole', 'part', 'killed', 'twice', 'reversed', 'delayed'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rivals'), pass, direction }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('all_upload') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('deliver'), which: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('refresh'), gate }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart'), gate }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('revoke'), pass }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('take_back'), which: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('tell_taken_back'), gate }) }
)

export type Operation = typeof operation extends fc.Arbitrary<infer One> ? One : never

type Scene = { gates: SimulatedGate[]; passes: ShownPass[]; history: History }

/** Does what a history says, and in the end lets every message arrive and every gate find its network again. */
export async function play(operations: Operation[], { gates, passes, history }: Scene) {
  const delayed: Delayed[] = []
  const keep = (message: Delayed | undefined) => message && delayed.push(message)

  for (const one of operations) {
    switch (one.do) {
      case 'scan':
        keep(await gates[one.gate]!.scan({ ...one, pass: passes[one.pass]! }, one.way))
        break
      case 'rivals':
        await Promise.all(
          gates.map((rival) =>
            rival.scan({ ...one, pass: passes[one.pass]!, stepsFromNow: 0 }, 'online')
          )
        )
        break
      case 'upload':
        keep(await gates[one.gate]!.upload(one.how))
        break
      case 'all_upload':
        await Promise.all(gates.map((each) => each.upload('whole')))
        break
      case 'deliver':
        await delayed.splice(one.which % Math.max(delayed.length, 1), 1)[0]?.()
        break
      case 'refresh':
        await gates[one.gate]!.refresh()
        break
      case 'restart':
        gates[one.gate]!.restart()
        break
      case 'revoke':
        await revoke(passes[one.pass]!, history)
        break
      case 'take_back': {
        const candidates = history.showings.filter(mayBeTakenBack)
        const showing = candidates[one.which % candidates.length]
        if (showing) await gates[showing.gate]!.takeBack(showing)
        break
      }
      case 'tell_taken_back':
        await gates[one.gate]!.tellTakenBack()
        break
    }
  }
  await Promise.all(delayed.map((deliver) => deliver()))
  await Promise.all(gates.map((each) => each.upload('whole')))
  await Promise.all(gates.map((each) => each.tellTakenBack()))
  for (const [index, each] of gates.entries()) {
    history.complainIf(each.waiting > 0, `gate ${index} cannot get rid of ${each.waiting} scans`)
  }
}

const mayBeTakenBack = (showing: Showing) => wentThrough(showing) && !showing.takenBack

/** A pass that has ended cannot be taken back any more. */
async function revoke(pass: ShownPass, history: History): Promise<void> {
  const actor = await staffUser('amelia.hart')
  try {
    await new RevokePass().run({ passId: pass.id, actor, reason: 'a test' })
    history.revoked.add(pass.id)
  } catch (error) {
    if ((error as { status?: number }).status !== 409) throw error
  }
}
