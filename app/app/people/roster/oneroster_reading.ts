import { LineCheck } from '#people/roster/checks'
import type { IssueLog } from '#people/roster/issue_log'
import type { Manifest, RosterFile } from '#people/roster/manifest'
import { rowsOf, type Row } from '#people/roster/read_rows'
import type { ZipArchive } from '#platform/archives/zip_archive'

export type Reading = {
  archive: ZipArchive
  manifest: Manifest
  importId: string
  schoolId: string
  issues: IssueLog
  onRow(): Promise<void>
}

/** The lines of one of the files, each with a place for what is wrong with it. */
export async function* linesOf(
  { archive, issues, onRow }: Reading,
  name: RosterFile,
  required: readonly string[]
): AsyncGenerator<{ row: Row; check: LineCheck; file: string }> {
  const file = `${name}.csv`
  for await (const row of rowsOf(await archive.stream(file), { file, required })) {
    yield { row, file, check: new LineCheck(row, file, issues) }
    await onRow()
  }
}
