import { Problem } from '#platform/errors/problem'

export class NoSuchAccount extends Problem {
  static status = 404
  static code = 'E_NO_SUCH_ACCOUNT'
  static help = 'Check the spelling; administrators see all accounts on the page "Staff".'
  static message = 'There is no account with this e-mail address'
}
