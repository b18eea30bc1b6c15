import type { Level } from './levels.ts'

/** Neighbours that only read make a batch to be run at once; every other level is one by itself. */
export function batches(levels: Level[]): Level[][] {
  const all: Level[][] = []
  for (const level of levels) {
    const last = all.at(-1)
    if (level.readsOnly && last?.[0]?.readsOnly) last.push(level)
    else all.push([level])
  }
  return all
}
