import type { PresentedPass } from '../passes/pass_standing.js'

export type PlaceGroup = { id: string; name: string; passes: PresentedPass[] }

/**
 * Passes in groups by where they lead, by name; those that lead nowhere in particular last.
 * @param search part of a student's name, or empty
 */
export function byPlace(
  passes: readonly PresentedPass[],
  search: string,
  nowhere: string,
  language: string
): PlaceGroup[] {
  const term = search.trim().toLocaleLowerCase(language)
  const groups = new Map<string, PlaceGroup>()
  for (const pass of passes) {
    if (!pass.holder.name.toLocaleLowerCase(language).includes(term)) continue
    const { id, name } = pass.place ?? { id: '', name: nowhere }
    const group = groups.get(id) ?? { id, name, passes: [] }
    group.passes.push(pass)
    groups.set(id, group)
  }
  return [...groups.values()].toSorted(
    (one, other) =>
      Number(!one.id) - Number(!other.id) || one.name.localeCompare(other.name, language)
  )
}
