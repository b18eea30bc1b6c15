import { Problem } from '#platform/errors/problem'

export class FileMissing extends Problem {
  static status = 422
  static code = 'E_FILE_MISSING'
  static help = 'Send the file as multipart/form-data in a field named "file".'
  static message = 'The request has no file'
}

export class OneFileOnly extends Problem {
  static status = 422
  static code = 'E_ONE_FILE_ONLY'
  static help = 'Send one file, as multipart/form-data in a field named "file".'
  static message = 'The request has more than one file, or one in another field'
}

export class FileTooLarge extends Problem {
  static status = 413
  static code = 'E_FILE_TOO_LARGE'

  constructor(maxBytes: number) {
    super('The file is too large')
    this.help = `Send at most ${Math.floor(maxBytes / 1024 / 1024)} MB.`
  }
}

export class UploadMalformed extends Problem {
  static status = 400
  static code = 'E_UPLOAD_MALFORMED'
  static help = 'Send the file as multipart/form-data in a field named "file".'
  static message = 'The upload was cut off or is not multipart/form-data'
}
