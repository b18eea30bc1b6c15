import { Problem } from '#platform/errors/problem'
import type { PeriodFault } from '#domain/schedule/bell_schedule'

export class PeriodsAtFault extends Problem {
  static status = 422
  static code = 'E_PERIODS_AT_FAULT'

  constructor(fault: PeriodFault) {
    const { kind, period } = fault
    if (kind === 'overlap') {
      super(`“${fault.other.name}” begins at ${fault.other.startsAt}, before “${period.name}” ends`)
      this.help = 'Let a period begin when the one before it has ended.'
    } else {
      super(`“${period.name}” does not end after ${period.startsAt}, when it starts`)
      this.help = 'Let it end later; a period does not go past midnight.'
    }
  }
}

export class WeekdayTaken extends Problem {
  static status = 409
  static code = 'E_WEEKDAY_TAKEN'
  static help = 'Take the day out of that schedule first. For single days use the calendar.'

  constructor(weekday: number, scheduleName: string) {
    super(`Day ${weekday} of the week has the bells of “${scheduleName}”`)
  }
}

export class BellScheduleInUse extends Problem {
  static status = 409
  static code = 'E_BELL_SCHEDULE_IN_USE'
  static help = 'Give those days other bells in the calendar first.'

  constructor(days: number) {
    super(`The calendar names this bell schedule on ${days} days`)
  }
}

export class RangeBackward extends Problem {
  static status = 422
  static code = 'E_RANGE_BACKWARD'
  static help = 'Choose an end that is not before the start.'
  static message = 'The end is before the start'
}

export class RangeTooLong extends Problem {
  static status = 422
  static code = 'E_RANGE_TOO_LONG'

  constructor(most: number) {
    super(`The range has more than ${most} days`)
    this.help = `Choose at most ${most} days.`
  }
}

export class TermsOverlap extends Problem {
  static status = 409
  static code = 'E_TERMS_OVERLAP'
  static help = 'Let a term begin after the one before it has ended.'

  constructor(other: { name: string; startsOn: string; endsOn: string }) {
    super(`“${other.name}” goes from ${other.startsOn} to ${other.endsOn}, which overlaps`)
  }
}

export class BlackoutIncomplete extends Problem {
  static status = 422
  static code = 'E_BLACKOUT_INCOMPLETE'
  static help = 'A window needs starts_at and a later ends_at; first and last minutes need minutes.'
  static message = 'The blackout does not say when it holds'
}

export class TooMany extends Problem {
  static status = 409
  static code = 'E_TOO_MANY'
  static help = 'Remove what is no longer used first.'

  constructor(most: number) {
    super(`There are ${most} already, which is the most a school can have`)
  }
}
