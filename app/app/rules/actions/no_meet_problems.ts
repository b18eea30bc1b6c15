import { Problem } from '#platform/errors/problem'

export class ExpiryOutOfRange extends Problem {
  static status = 422
  static code = 'E_EXPIRY_OUT_OF_RANGE'
  static help = 'Choose a day from today on, at most a year ahead. It can be renewed by a review.'
  static message = 'The group cannot run out on that day'
}

export class TooFewMembers extends Problem {
  static status = 409
  static code = 'E_TOO_FEW_MEMBERS'
  static help =
    'Choose two different students at least. To keep nobody apart any more, end the group.'
  static message = 'A group keeps two students apart at least'
}

export class TooManyMembers extends Problem {
  static status = 409
  static code = 'E_TOO_MANY_MEMBERS'
  static help = 'Make a second group. Of a group one member at a time can be out.'
  static message = 'A group has 50 members at most'
}

export class NoMeetGroupEnded extends Problem {
  static status = 409
  static code = 'E_NO_MEET_GROUP_ENDED'
  static help = 'Make a new group.'
  static message = 'The group has been ended'
}
