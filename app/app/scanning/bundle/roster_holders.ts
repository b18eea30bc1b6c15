import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Whose pass a gate may show without a network. */
export type RosterHolder = {
  /** Static part and signature of the pass's code. */
  signed_part: Buffer
  name: string
  /** The photo of which there is a thumbnail. */
  thumbnail: string | null
}

/** The holders of passes that a gate would accept, of those types only that want it. */
export function rosterHolders(
  schoolId: string,
  client: QueryClientContract
): Promise<RosterHolder[]> {
  return rosterPasses(schoolId, client)
    .leftJoin('photo_thumbnails as thumbnail', (join) => {
      join
        .on('thumbnail.school_id', 'students.school_id')
        .andOn('thumbnail.photo', 'students.photo')
    })
    .select(
      'passes.signed_part',
      client.raw(`students.given_name || ' ' || students.family_name as name`),
      'thumbnail.photo as thumbnail'
    )
}

/** Photos of such holders that have no thumbnail yet, in their order, from one on. */
export async function photosWithoutThumbnail(
  schoolId: string,
  { after, most }: { after: string; most: number },
  client: QueryClientContract
): Promise<string[]> {
  const rows: { photo: string }[] = await rosterPasses(schoolId, client)
    .where('students.photo', '>', after)
    .whereNotExists((query) => {
      query
        .from('photo_thumbnails')
        .whereColumn('photo_thumbnails.school_id', 'students.school_id')
        .whereColumn('photo_thumbnails.photo', 'students.photo')
    })
    .distinct('students.photo')
    .orderBy('students.photo')
    .limit(most)
  return rows.map(({ photo }) => photo)
}

function rosterPasses(schoolId: string, client: QueryClientContract) {
  return client
    .from('pass_types as type')
    .join('passes', 'passes.pass_type_id', 'type.id')
    .join('students', 'students.id', 'passes.student_id')
    .where({ 'type.school_id': schoolId, 'passes.school_id': schoolId })
    .where({ 'type.roster_on_gate': true, 'type.shows_holder': true })
    .where('students.status', 'active')
    .whereIn('passes.state', ['active', 'overdue'])
    .whereNotNull('passes.signed_part')
    .whereRaw(`passes.valid_until > now() - interval '5 minutes'`)
}
