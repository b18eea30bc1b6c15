import { api } from '../../api/client.js'
import type { HandedOn } from '../links/handed_on.js'

/** The server takes a hundred at once. */
const AT_ONCE = 100

export async function inviteStudents(ids: readonly string[]): Promise<HandedOn> {
  const handedOn: HandedOn = { links: [], failed: 0 }
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const body = { ids: ids.slice(from, from + AT_ONCE) }
    const { results } = await api.students.invite({ body })
    for (const result of results) {
      if (result.ok) handedOn.links.push(result)
      else handedOn.failed++
    }
  }
  return handedOn
}
