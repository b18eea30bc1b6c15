import { Problem } from '#platform/errors/problem'

export class DaysOutOfBounds extends Problem {
  static status = 422
  static code = 'E_DAYS_OUT_OF_BOUNDS'
  static help = 'Choose a number between the two that are shown.'
  static message = 'This class of data cannot be kept that long or short'
}
