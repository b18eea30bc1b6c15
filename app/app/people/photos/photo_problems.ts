import { Problem } from '#platform/errors/problem'

export class NoPhoto extends Problem {
  static status = 422
  static code = 'E_NO_PHOTO'
  static help =
    'Send a JPEG, PNG or WebP picture; photos of iPhones (HEIC) must be saved as JPEG first.'
  static message = 'The file is not a picture of a kind we take'
}

export class PhotoTooManyPixels extends Problem {
  static status = 422
  static code = 'E_PHOTO_TOO_MANY_PIXELS'
  static help = 'Send a picture of at most 40 million pixels.'
  static message = 'The picture has too many pixels'
}
