import { Command } from 'commander'
import { packageVersion } from '../adapters/files/release_folder.js'
import { backupCommand } from './backup.js'
import { backupsCommand } from './backups.js'
import { doctorCommand } from './doctor.js'
import { installCommand } from './install/install.js'
import { restoreCommand } from './restore.js'
import { statusCommand } from './status.js'
import { uninstallCommand } from './uninstall.js'
import { versionCommand } from './version.js'

export function program() {
  return new Command('student-pass')
    .description('Installs and looks after a Student Pass site.')
    .version(packageVersion(), '--version', 'print the version')
    .helpCommand(false)
    .showSuggestionAfterError()
    .showHelpAfterError('("student-pass COMMAND --help" lists the flags)')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 unexpected, 2 usage, 3 checks failed, 4 warnings with --strict,\n' +
        '5 another command is at work, 7 failed (run it again), 8 refused, 130 and 143 stopped.'
    )
    .addCommand(installCommand())
    .addCommand(statusCommand())
    .addCommand(doctorCommand())
    .addCommand(backupCommand())
    .addCommand(backupsCommand())
    .addCommand(restoreCommand())
    .addCommand(uninstallCommand())
    .addCommand(versionCommand())
}
