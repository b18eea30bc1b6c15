import { lastFingerprint, lastRestore } from '../../core/journal.js'
import { MissingFlag } from '../../core/missing_flag.js'
import { adminFingerprint, adminStep } from '../../usecases/install/steps/admin.js'
import { askPassword } from '../../ui/wizard/ask_password.js'
import { siteMeans } from '../site_means.js'
import type { ChosenSite } from './read_answers.js'

/**
 * The first administrator's password; undefined when there is that administrator already. It is
 * asked for before anything happens, so that nobody has to wait beside a long build.
 *
 * @throws {MissingFlag} when nobody can be asked
 */
export async function firstPassword(
  given: string | undefined,
  { site, directory, interactive }: ChosenSite & { interactive: boolean }
) {
  const { journal, containers } = siteMeans(directory, site.name, {})
  if (given !== undefined) return given
  const history = await journal.read()
  const done = lastFingerprint(history, adminStep)
  if (done === (await adminFingerprint({ site, containers, journal }))) return undefined
  // A restore brings the administrator back, unless it went to before that: then a flag is needed.
  const [email] = JSON.parse(done ?? '[]') as string[]
  if (email === site.admin.email && lastRestore(history) !== undefined) return undefined
  if (interactive) return askPassword(site.admin.email)
  throw new MissingFlag('The password of the first administrator', [
    '--admin-password-file FILE',
    '--admin-password-stdin',
  ])
}
