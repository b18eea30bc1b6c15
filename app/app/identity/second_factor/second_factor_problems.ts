import { Problem } from '#platform/errors/problem'

export class WrongCode extends Problem {
  static status = 422
  static code = 'E_WRONG_CODE'
  static help = 'Enter the newest code of your app, or a recovery code that was not used yet.'
  static message = 'This code is not right, or it was used already'
}

export class SecondFactorWanted extends Problem {
  static status = 422
  static code = 'E_SECOND_FACTOR_WANTED'
  static help = 'Send the code of your authenticator app, or a recovery code, as "code".'
  static message = 'This account needs a code beside the password'
}

export class SecondFactorNotSetUp extends Problem {
  static status = 403
  static code = 'E_SECOND_FACTOR_NOT_SET_UP'
  static help = 'Sign in on a computer or phone once and set it up there.'
  static message = 'This account must have a second factor and has none yet'
}

export class SecondFactorThere extends Problem {
  static status = 409
  static code = 'E_SECOND_FACTOR_THERE'
  static help = 'Sign in with it, or remove it on your account page first.'
  static message = 'This account has a second factor already'
}

export class NoSecondFactor extends Problem {
  static status = 409
  static code = 'E_NO_SECOND_FACTOR'
  static help = 'Set one up first.'
  static message = 'There is no such second factor'
}

export class LastSecondFactor extends Problem {
  static status = 409
  static code = 'E_LAST_SECOND_FACTOR'
  static help = 'Set up another one first, then remove this one.'
  static message = 'Your role needs a second factor, and this is the only one'
}

export class OwnSecondFactor extends Problem {
  static status = 409
  static code = 'E_OWN_SECOND_FACTOR'
  static help = 'Change it on your account page, or ask another administrator.'
  static message = 'Nobody resets their own second factor here'
}
