import { Problem } from '#platform/errors/problem'

const WHY: Record<string, string> = {
  not_a_zip: 'The file is no zip archive',
  broken: 'The archive is damaged or names a file outside of itself',
  name_twice: 'The archive has two files of one name',
  too_many_files: 'The archive has too many files',
  in_a_folder: 'The archive has files in folders',
  encrypted: 'The archive is encrypted',
  file_too_large: 'A file of the archive is too large',
  too_large_unpacked: 'The archive is too large when unpacked',
  packed_too_tightly: 'A file of the archive is packed so tightly that it may be a trap',
}

/** An archive that is not opened, or a file of it that is not unpacked. `reason` is for messages in other languages. */
export class ArchiveRefused extends Problem {
  static status = 422
  static code = 'E_ARCHIVE_REFUSED'
  static help =
    'Pack the files anew, without folders and without a password, and send the zip again.'

  constructor(
    readonly reason: string,
    readonly params: { name?: string } = {}
  ) {
    super(WHY[reason] ?? 'The archive was refused')
  }
}
