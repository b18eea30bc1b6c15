import { Problem } from '#platform/errors/problem'

export class GroupingUnknown extends Problem {
  static status = 422
  static code = 'E_GROUPING_UNKNOWN'

  constructor(report: string, groupings: readonly string[]) {
    super(`The report "${report}" cannot be grouped like this`)
    this.help = `Set group_by to one of: ${groupings.join(', ')}.`
  }
}

export class RangeNotPossible extends Problem {
  static status = 422
  static code = 'E_RANGE_NOT_POSSIBLE'
  static help = 'Choose a first day that is not after the last one, at most 400 days before it.'
  static message = 'The report cannot span these days'
}
