import { Problem } from '#platform/errors/problem'

/** One answer for every reason: who tries a forged one learns nothing. */
export class PasskeyRefused extends Problem {
  static status = 400
  static code = 'E_PASSKEY_REFUSED'
  static help = 'Try again, or use another way to sign in.'
  static message = 'This passkey was not accepted'
}

export class PasskeyAskedTooLongAgo extends Problem {
  static status = 400
  static code = 'E_PASSKEY_ASKED_TOO_LONG_AGO'
  static help = 'Try again.'
  static message = 'The passkey took longer than five minutes, or was sent twice'
}

export class PasskeyRegisteredAlready extends Problem {
  static status = 409
  static code = 'E_PASSKEY_REGISTERED_ALREADY'
  static help = 'Use another device or password manager.'
  static message = 'This passkey is registered already'
}

export class TooManyPasskeys extends Problem {
  static status = 409
  static code = 'E_TOO_MANY_PASSKEYS'
  static help = 'Remove one that you do not use, then add this one.'
  static message = 'This account has twenty passkeys already'
}
