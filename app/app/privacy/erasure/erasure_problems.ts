import { Problem } from '#platform/errors/problem'

export class NameDiffers extends Problem {
  static status = 422
  static code = 'E_NAME_DIFFERS'
  static help = 'Type first and last name as they are shown.'
  static message = 'This is not the name of the person whom you are about to erase'
}

export class AccountStillOpen extends Problem {
  static status = 409
  static code = 'E_ACCOUNT_STILL_OPEN'
  static help = 'Close the account first.'
  static message = 'An account that is open cannot be erased'
}

export class AccountOfStudent extends Problem {
  static status = 409
  static code = 'E_ACCOUNT_OF_STUDENT'
  static help = 'Erase the student; the account goes with it.'
  static message = 'This account belongs to a student'
}
