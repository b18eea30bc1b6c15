import { Problem } from '#platform/errors/problem'

export class NotSupervisor extends Problem {
  static status = 403
  static code = 'E_NOT_SUPERVISOR'
  static help = 'Sign in as a gate supervisor or an administrator.'
  static message = 'This account does not supervise gates'
}

export class SupervisionOver extends Problem {
  static status = 401
  static code = 'E_SUPERVISION_OVER'
  static help = 'Sign in at this gate again: POST /api/v1/gate/supervision.'
  static message = 'The supervision of this gate is over'
}

export class PassNotToBeOverridden extends Problem {
  static status = 409
  static code = 'E_PASS_NOT_TO_BE_OVERRIDDEN'
  static help = 'Send the student to the office.'
  static message = 'The pass never began, was taken back, is not of today, or its holder is blocked'
}
