import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Who is entered for one of the places, and who teaches a class that meets there. */
export async function staffOfPlaces(
  placeIds: (string | null)[],
  trx: TransactionClientContract
): Promise<string[]> {
  const ids = placeIds.filter((id) => id !== null)
  const rows = await trx
    .from('place_staff')
    .whereIn('place_id', ids)
    .select('user_id')
    .union((teaching) =>
      teaching
        .from('class_sections')
        .join('enrolments', 'enrolments.class_section_id', 'class_sections.id')
        .whereIn('class_sections.place_id', ids)
        .whereNull('class_sections.archived_at')
        .whereNotNull('enrolments.teacher_id')
        .select('enrolments.teacher_id')
    )
  return rows.map((row) => row.user_id)
}
