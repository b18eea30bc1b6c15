import type PassType from '#passes/models/pass_type'
import { Problem } from '#platform/errors/problem'

export class TypeNotPrintable extends Problem {
  static status = 409
  static code = 'E_TYPE_NOT_PRINTABLE'
  static help = 'Choose a type that may be printed, or allow printing in the settings of the type.'

  constructor(type: PassType) {
    super(`A ${type.name} cannot be printed on a card`)
  }
}

export class CardTooLong extends Problem {
  static status = 422
  static code = 'E_CARD_TOO_LONG'

  constructor(type: PassType) {
    const days = Math.floor(type.maxMinutes / (24 * 60))
    super(`A ${type.name} is valid for at most ${days} days`)
    this.help = `Choose a day from today on, within ${days} days.`
  }
}

export class TooManyCards extends Problem {
  static status = 422
  static code = 'E_TOO_MANY_CARDS'
  static help = 'Choose one grade or class at a time.'

  constructor(most: number) {
    super(`Cards are made for at most ${most} students at a time`)
  }
}

export class NobodyToPrint extends Problem {
  static status = 422
  static code = 'E_NOBODY_TO_PRINT'
  static help = 'Choose students who are active.'
  static message = 'No active student was chosen, or one of those chosen is not active'
}

export class CardsGone extends Problem {
  static status = 409
  static code = 'E_CARDS_GONE'
  static help = 'Load the list of cards again: one of them was taken back or replaced.'
  static message = 'Not all of these cards are good any more'
}
