import { Problem } from '#platform/errors/problem'

export class NotYoursToDecide extends Problem {
  static status = 403
  static code = 'E_NOT_YOURS_TO_DECIDE'
  static help = 'Leave it to the staff of the place, or to those listed for the type.'
  static message = 'The request waits for the decision of somebody else'
}

export class SecondPersonNeeded extends Problem {
  static status = 409
  static code = 'E_SECOND_PERSON_NEEDED'
  static help = 'Ask a colleague to give the second approval.'
  static message = 'The second approval must come from another person'
}

export class TooLateToUndo extends Problem {
  static status = 409
  static code = 'E_TOO_LATE_TO_UNDO'

  constructor(minutes: number) {
    super('The decision cannot be taken back any more')
    this.help = `Only whoever decided last can take it back, for ${minutes} minutes. Revoke the pass instead.`
  }
}
