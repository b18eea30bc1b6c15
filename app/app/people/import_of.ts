import School from '#identity/models/school'
import RosterImport from '#people/models/roster_import'
import { presentImport } from '#people/transformers/present_import'

type Reader = { schoolId: string }

/** @throws E_ROW_NOT_FOUND */
export function importOf({ schoolId }: Reader, id: string): Promise<RosterImport> {
  return RosterImport.query().where({ schoolId, id }).preload('starter').firstOrFail()
}

export async function presentedImport(reader: Reader, id: string) {
  const { rosterVanishPercent } = await School.findOrFail(reader.schoolId)
  return presentImport(await importOf(reader, id), rosterVanishPercent)
}
