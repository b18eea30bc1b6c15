import type { ScanAnswer } from '../send_scan.js'
import type { LocalAnswer } from './decide_alone.js'
import type { RosterKeeper } from './roster_keeper.js'

/** An answer with what the gate's own roster adds: the face, and the name where no server said it. */
export async function withHolder<Answer extends ScanAnswer | LocalAnswer>(
  answer: Answer,
  { code, roster, alone }: { code: string; roster: RosterKeeper | undefined; alone: boolean }
) {
  const { pass } = answer
  const holder = pass && ((await roster?.holderOf(code)) ?? null)
  const name = alone ? (holder?.name ?? null) : (pass?.holder ?? null)
  return {
    ...answer,
    alone,
    pass: pass && { ...pass, holder: name },
    face: holder && name && holder.face.length > 0 ? holder.face : null,
  }
}
