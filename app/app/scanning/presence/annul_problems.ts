import { Problem } from '#platform/errors/problem'

export class ScanUnknown extends Problem {
  static status = 404
  static code = 'E_SCAN_UNKNOWN'
  static help = 'Send the scan first, then take it back at the same gate.'
  static message = 'This gate has sent no scan with this nonce'
}

export class ScanNotAccepted extends Problem {
  static status = 409
  static code = 'E_SCAN_NOT_ACCEPTED'
  static help = 'Nothing has to be taken back: the scan let nobody through.'
  static message = 'The scan was refused'
}

export class AnnulTooLate extends Problem {
  static status = 409
  static code = 'E_ANNUL_TOO_LATE'

  constructor(minutes: number) {
    super(`A scan can be taken back for ${minutes} minutes`)
    this.help = 'Give the student a new pass.'
  }
}
