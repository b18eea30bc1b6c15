/** A figure of a table whose other figures and total may be known too. */
export type Cell = {
  key: string
  value: number
  /** Different people it describes. */
  people: number
}

/**
 * Which cells of one table must not be shown, so that nobody can tell what fewer than `smallest` people did: not from
 * a cell, and not by subtracting the shown ones from the total.
 *
 * A cell with 1 to `smallest - 1` people is hidden. What is hidden together equals the total minus what is shown, so
 * it must describe `smallest` people or more in at least two cells: the smallest cell that is large enough by itself
 * is hidden with it, and if there is none, nothing is left to show. A cell of nobody is shown: it says nothing of
 * anyone, and hiding it would protect nothing.
 *
 * @param cells parts that make up the total, each event in exactly one of them or, for people with several roles,
 * in more
 * @returns the keys of the hidden cells
 */
export function hiddenCells(cells: readonly Cell[], smallest: number): Set<string> {
  const small = cells.filter(({ people }) => people > 0 && people < smallest)
  const hidden = new Set(small.map(({ key }) => key))
  if (small.length === 0) return hidden

  const large = cells.filter(({ people }) => people >= smallest)
  const companion = large.toSorted((a, b) => a.people - b.people || a.value - b.value)[0]
  if (companion) hidden.add(companion.key)
  return hidden
}

/** Whether a total may be shown by itself. */
export function mayShowTotal({ people }: Pick<Cell, 'people'>, smallest: number): boolean {
  return people === 0 || people >= smallest
}
