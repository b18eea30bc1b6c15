import { availableParallelism } from 'node:os'

/** Beyond that what they share is what they wait for: the database, the disk. */
const most = 4

/** So many of a number of things are run at once. */
export function lanesFor(things: number): number {
  return Math.min(availableParallelism(), most, things)
}
