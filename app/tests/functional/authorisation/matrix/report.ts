import { writeFile } from 'node:fs/promises'
import type { Distance } from './actors.js'

type Outcome = 'refused' | 'told nothing' | 'permitted' | 'own scope'
type Case = { route: string; who: string; kind: Distance | ''; outcome: Outcome; status: number }

/** Every case of a run, one line each. */
export class Report {
  #cases: Case[] = []

  refusal(kind: Distance, route: string, who: string, status: number) {
    this.#cases.push({ kind, route, who, status, outcome: 'refused' })
  }

  /** Let in, but neither told of nor allowed to change anything outside. */
  contained(kind: Distance, route: string, who: string, status: number) {
    this.#cases.push({ kind, route, who, status, outcome: 'told nothing' })
  }

  permitted(route: string, who: string, status: number) {
    this.#cases.push({ kind: '', route, who, status, outcome: 'permitted' })
  }

  ownScope(route: string, who: string, status: number) {
    this.#cases.push({ kind: '', route, who, status, outcome: 'own scope' })
  }

  count(kind: Distance): number {
    return this.#cases.filter((one) => one.kind === kind).length
  }

  summary(): string {
    const counts = new Map<string, number>()
    for (const { kind, outcome, status } of this.#cases) {
      const reached =
        outcome === 'own scope' && (status < 300 ? ', reached' : ', for the whole school only')
      const key = `${outcome}${kind && `, ${kind}`}${reached || ''}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const routes = new Set(this.#cases.map(({ route }) => route)).size
    const lines = [...counts].sort().map(([key, count]) => `  ${String(count).padStart(5)}  ${key}`)
    return [`${this.#cases.length} cases over ${routes} addresses:`, ...lines].join('\n')
  }

  /** Where AUTHORISATION_REPORT says, as CSV. */
  async keep(): Promise<void> {
    const path = process.env.AUTHORISATION_REPORT
    if (!path) return
    const lines = this.#cases.map(({ route, who, kind, outcome, status }) =>
      [route, who, kind || 'own', outcome, status].join(',')
    )
    await writeFile(path, ['route,who,distance,outcome,status', ...lines, ''].join('\n'))
  }
}
