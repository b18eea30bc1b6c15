import { gateDatabase, type GateMemory } from './gate_database.js'
import { forgetRoster } from './roster_database.js'

/** A browser is one gate. */
const KEY = 'gate'

/** What this browser remembers of being a gate, if it was one. */
export async function recallGate(): Promise<GateMemory | undefined> {
  return (await gateDatabase()).get('memory', KEY)
}

export async function rememberGate(memory: GateMemory): Promise<void> {
  await (await gateDatabase()).put('memory', memory, KEY)
}

/** Names and faces go with it. */
export async function forgetGate(): Promise<void> {
  await forgetRoster()
  await (await gateDatabase()).delete('memory', KEY)
}
