import { Problem } from '#platform/errors/problem'

export class RuleLimitsNothing extends Problem {
  static status = 422
  static code = 'E_RULE_LIMITS_NOTHING'
  static help = 'Give the most passes, the most minutes, or minutes of rest between passes.'
  static message = 'The rule limits nothing'
}

export class RuleWithoutSubject extends Problem {
  static status = 422
  static code = 'E_RULE_WITHOUT_SUBJECT'
  static help = 'Name the grade, the group or the student it is about.'
  static message = 'The rule does not say whom it is about'
}

export class GroupInUse extends Problem {
  static status = 409
  static code = 'E_GROUP_IN_USE'
  static help = 'Archive the rules about it, or change whom they are about, first.'

  constructor(ruleName: string) {
    super(`The rule “${ruleName}” is about this group`)
  }
}

export class ExtraMinutesMissing extends Problem {
  static status = 422
  static code = 'E_EXTRA_MINUTES_MISSING'
  static help = 'Say how many minutes, 1 to 240.'
  static message = 'Extra minutes were granted without a number'
}

export class UnknownStudents extends Problem {
  static status = 422
  static code = 'E_UNKNOWN_STUDENTS'
  static help = 'Choose the students again; one may have been removed.'

  constructor(count: number) {
    super(`${count} of the students are not students of this school`)
  }
}
