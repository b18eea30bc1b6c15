import { Problem } from '#platform/errors/problem'

export class OwnExportIsOff extends Problem {
  static status = 409
  static code = 'E_OWN_EXPORT_IS_OFF'
  static help = 'Ask the school office for your data.'
  static message = 'The school hands out data at the office'
}
