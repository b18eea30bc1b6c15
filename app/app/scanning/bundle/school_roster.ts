import { createHash } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { sealHolder } from '#domain/gate_bundle/roster_entry'
import { rosterKeyOf } from '#domain/gate_bundle/roster_key'
import { factsOf, partsOf, type PartFacts } from '#domain/gate_bundle/roster_parts'
import { rosterHolders, type RosterHolder } from '#scanning/bundle/roster_holders'

/** How long a roster is given out before the database is asked again. */
const FRESH_MS = 15_000

type Sealed = Map<string, Uint8Array<ArrayBuffer>>

/** The roster of a school as it was a moment ago, sealed; whoever reads it needs the codes of the passes. */
export class SchoolRoster {
  private constructor(
    readonly parts: Uint8Array<ArrayBuffer>[],
    readonly facts: PartFacts[],
    private readonly sealed: Sealed,
    readonly loadedAt: number
  ) {}

  /** @param previous the roster of before: what is in it already need not be sealed again */
  static async load(schoolId: string, previous?: SchoolRoster): Promise<SchoolRoster> {
    const client = db.connection()
    const holders = await rosterHolders(schoolId, client)
    const sealed = await sealAll(schoolId, holders, previous?.sealed ?? new Map())
    const parts = partsOf(sealed.values())
    return new SchoolRoster(parts, await Promise.all(parts.map(factsOf)), sealed, Date.now())
  }
}

async function sealAll(schoolId: string, holders: RosterHolder[], known: Sealed): Promise<Sealed> {
  const named = holders.map((holder) => ({ holder, mark: markOf(holder) }))
  const faces = await thumbnails(
    schoolId,
    named.filter(({ mark }) => !known.has(mark)).map(({ holder }) => holder.thumbnail)
  )
  const sealed: Sealed = new Map()
  for (const { holder, mark } of named) {
    sealed.set(mark, known.get(mark) ?? (await seal(holder, faces)))
  }
  return sealed
}

async function seal(
  { signed_part: signedPart, name, thumbnail }: RosterHolder,
  faces: Map<string, Buffer>
): Promise<Uint8Array<ArrayBuffer>> {
  const face = new Uint8Array(faces.get(thumbnail ?? '') ?? [])
  return sealHolder({ name, face }, await rosterKeyOf(signedPart))
}

async function thumbnails(
  schoolId: string,
  wanted: (string | null)[]
): Promise<Map<string, Buffer>> {
  const photos = wanted.filter((photo) => photo !== null)
  if (photos.length === 0) return new Map()
  const rows: { photo: string; picture: Buffer }[] = await db
    .from('photo_thumbnails')
    .where('school_id', schoolId)
    .whereRaw('photo = any(?)', [photos])
    .select('photo', 'picture')
  return new Map(rows.map(({ photo, picture }) => [photo, picture]))
}

/** Tells one content of an entry from another. */
function markOf({ signed_part: signedPart, name, thumbnail }: RosterHolder): string {
  const facts = JSON.stringify([name, thumbnail])
  return createHash('sha256').update(signedPart).update(facts).digest('base64url')
}

const rosters = new Map<string, Promise<SchoolRoster>>()

/** The roster of a school; all gates of fifteen seconds get the same one. */
export async function rosterOf(schoolId: string): Promise<SchoolRoster> {
  const known = rosters.get(schoolId)
  const roster = await known?.catch(() => undefined)
  if (roster && Date.now() - roster.loadedAt < FRESH_MS) return roster

  /* Whoever comes first loads it; the others wait for the same promise. */
  if (rosters.get(schoolId) === known) rosters.set(schoolId, SchoolRoster.load(schoolId, roster))
  return rosters.get(schoolId)!
}

/** Reads everything anew at the next question, for who has just changed something in this process. */
export function forgetRosters(): void {
  rosters.clear()
}
