import type PassType from '#passes/models/pass_type'
import { Problem } from '#platform/errors/problem'

export class PassTooLong extends Problem {
  static status = 422
  static code = 'E_PASS_TOO_LONG'

  constructor(type: PassType) {
    super(`A ${type.name} is valid for at most ${type.maxMinutes} minutes`)
    this.help = `Ask for ${type.maxMinutes} minutes or fewer.`
  }
}

export class PlaceNeeded extends Problem {
  static status = 422
  static code = 'E_PLACE_NEEDED'
  static help = 'Choose where the holder goes.'

  constructor(type: PassType) {
    super(`A ${type.name} needs a place`)
  }
}

export class StartNotPossible extends Problem {
  static status = 422
  static code = 'E_START_NOT_POSSIBLE'

  constructor(farthestDays: number) {
    super('The pass cannot start then')
    this.help = `Choose a time from now on, within ${farthestDays} days.`
  }
}

export class NotRequestable extends Problem {
  static status = 422
  static code = 'E_NOT_REQUESTABLE'
  static help = 'Choose one of the types and places offered, or ask a member of staff.'
  static message = 'Students cannot ask for this type of pass or this place themselves'
}

export class TooManyRequests extends Problem {
  static status = 409
  static code = 'E_TOO_MANY_OPEN_REQUESTS'
  static help = 'Cancel one of them, or wait until one is decided.'

  constructor(most: number) {
    super(`${most} passes are already asked for and not yet begun`)
  }
}
