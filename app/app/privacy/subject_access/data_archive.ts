import { Readable } from 'node:stream'
import yazl from 'yazl'
import type { GatheredKind } from '#privacy/subject_access/data_kind'
import { dataPage, type PageFacts } from '#privacy/subject_access/data_page'

/** The zip that a student takes away: the same data for programs and for people, and the photo. */
export function dataArchive(
  kinds: GatheredKind[],
  facts: PageFacts,
  photo: Buffer | null
): Readable {
  const zip = new yazl.ZipFile()
  zip.addBuffer(Buffer.from(dataPage(kinds, facts)), 'index.html')
  zip.addBuffer(Buffer.from(dataFile(kinds, facts)), 'data.json')
  if (photo) zip.addBuffer(photo, 'photo.webp', { compress: false })
  zip.end()
  return Readable.from(zip.outputStream)
}

/** Times are UTC in ISO 8601; a kind that could not be given whole is named in `cut`. */
function dataFile(kinds: GatheredKind[], { name, school, madeAt }: PageFacts): string {
  return JSON.stringify(
    {
      format: 'student-pass-own-data-1',
      about: name,
      school,
      made_at: madeAt,
      cut: kinds.filter(({ cut }) => cut).map((kind) => kind.name),
      data: Object.fromEntries(kinds.map((kind) => [kind.name, kind.rows])),
    },
    null,
    2
  )
}
