import { UsageError } from '../start/options.ts'
import { levels } from './levels.ts'
import type { Level } from './levels.ts'

/** The levels named on the command line, in their usual order; all of them without a name. */
export function chosenLevels(names: string[]): Level[] {
  const known = levels.map(({ name }) => name)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) {
    throw new UsageError(`There is no level "${unknown}".`, `npm test -- [${known.join('|')}] …`)
  }
  return names.length === 0 ? levels : levels.filter(({ name }) => names.includes(name))
}
