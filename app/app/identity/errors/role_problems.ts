import { Problem } from '#platform/errors/problem'

export class OwnRoles extends Problem {
  static status = 409
  static code = 'E_OWN_ROLES'
  static help = 'Ask another administrator: nobody changes what they themselves may do.'
  static message = 'These are your own roles or your own account'
}

export class LastAdministrator extends Problem {
  static status = 409
  static code = 'E_LAST_ADMINISTRATOR'
  static help = 'Make somebody else an administrator first.'
  static message = 'The school would be left without an administrator'
}

export class ScopeUnknown extends Problem {
  static status = 422
  static code = 'E_SCOPE_UNKNOWN'
  static help = 'Choose a place, a class or a grade that the school has.'
  static message = 'There is nothing in the school that the scope names'
}

export class RoleHeldAlready extends Problem {
  static status = 409
  static code = 'E_ROLE_HELD_ALREADY'
  static help = 'End the role first if its time is to change.'
  static message = 'The person has this role for this scope already'
}
