import { RosterRefused } from '#people/roster/roster_refused'
import { rowsOf } from '#people/roster/read_rows'
import type { ZipArchive } from '#platform/archives/zip_archive'
import type { RosterFormat, RosterMode } from '#people/models/roster_import'

export const MANIFEST = 'manifest.csv'

/** The files we read; demographics, results and resources are nobody's business here. */
const FILES = ['users', 'roles', 'classes', 'enrollments', 'academicSessions'] as const
export type RosterFile = (typeof FILES)[number]
export type Manifest = {
  format: RosterFormat
  /** How the users are given, and with them everything else. */
  mode: RosterMode
  modes: Map<RosterFile, RosterMode>
}

const FORMATS: Record<string, RosterFormat> = {
  '1.1': 'oneroster_1_1',
  '1.2': 'oneroster_1_2',
  '1.2.1': 'oneroster_1_2',
}

/**
 * What a OneRoster archive says it holds (OneRoster CSV 1.1 §4.1, CSV Binding 1.2.1 §4.1).
 * @throws RosterRefused
 */
export async function readManifest(archive: ZipArchive): Promise<Manifest> {
  if (!archive.has(MANIFEST)) throw new RosterRefused('manifest_missing', MANIFEST)
  const properties = new Map<string, string>()
  const wanted = { file: MANIFEST, required: ['propertyName', 'value'] }
  for await (const row of rowsOf(await archive.stream(MANIFEST), wanted)) {
    properties.set(row.cell('propertyName'), row.cell('value'))
  }

  const version = properties.get('oneroster.version') ?? ''
  const format = FORMATS[version]
  if (!format)
    throw new RosterRefused('version_unknown', MANIFEST, { version: version.slice(0, 20) })

  const modes = new Map<RosterFile, RosterMode>()
  for (const file of FILES) {
    const value = properties.get(`file.${file}`) ?? 'absent'
    if (value === 'absent') continue
    if (value !== 'bulk' && value !== 'delta') {
      const params = { property: `file.${file}`, value: value.slice(0, 20) }
      throw new RosterRefused('manifest_value', MANIFEST, params)
    }
    if (!archive.has(`${file}.csv`)) throw new RosterRefused('file_missing', `${file}.csv`)
    modes.set(file, value)
  }
  if (new Set(modes.values()).size > 1) throw new RosterRefused('modes_mixed', MANIFEST)
  const mode = modes.get('users')
  if (!mode) throw new RosterRefused('file_missing', 'users.csv')
  if (format === 'oneroster_1_2' && mode === 'bulk' && !modes.has('roles')) {
    throw new RosterRefused('file_missing', 'roles.csv')
  }
  return { format, mode, modes }
}
