import { Problem } from '#platform/errors/problem'

export class ImportRunning extends Problem {
  static status = 409
  static code = 'E_IMPORT_RUNNING'
  static help = 'Wait until the import that is being applied has ended.'
  static message = 'Another roster is being applied'
}

export class ImportNotChecked extends Problem {
  static status = 409
  static code = 'E_IMPORT_NOT_CHECKED'
  static help = 'Upload the file again; what it would change is shown before it is applied.'
  static message = 'This import is not waiting to be applied'
}

export class ImportFileDiffers extends Problem {
  static status = 409
  static code = 'E_IMPORT_FILE_DIFFERS'
  static help = 'Open the import again and look at what it would change.'
  static message = 'What was checked is not this file'
}

export class RosterWouldVanish extends Problem {
  static status = 409
  static code = 'E_ROSTER_WOULD_VANISH'
  static help =
    'Check that the file is complete. If it is, confirm by typing how many people leave.'
  static message = 'More people would leave than the school allows without asking'
}
