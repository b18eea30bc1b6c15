import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chosenDirectory, sitesRoot } from '../../adapters/files/site_register.js'
import { readIfThere } from '../../adapters/files/write_file.js'
import { exitCodes } from '../../core/exit_codes.js'
import { Failure } from '../../core/failure.js'
import {
  answersFromFile,
  answersFromFlags,
  answersFromValues,
  refuseMissing,
  type Answers,
} from '../../core/site/answers.js'
import { parseSite } from '../../core/site/parse_site.js'
import type { Values } from '../../core/site/site_from_values.js'
import { sitePaths } from '../../core/site_paths.js'
import { SiteNameChanged } from '../../usecases/install/install_failures.js'
import { askForSite } from '../../ui/wizard/wizard.js'
import { valuesFromFlags, type InstallFlags } from './flags.js'

export interface ChosenSite extends Answers {
  directory: string
}

export class ConfigUnreadable extends Failure {
  constructor(file: string, cause: unknown) {
    super(`${file} cannot be read.`, {
      code: 'E_CONFIG_UNREADABLE',
      exitCode: exitCodes.usage,
      remedy: 'Give the path of a readable site.yaml to --config.',
      details: [cause instanceof Error ? cause.message : String(cause)],
    })
  }
}

/**
 * What to install, and where: from --config, else from the site that is there, else from flags and
 * questions.
 */
export async function readAnswers(flags: InstallFlags, interactive: boolean): Promise<ChosenSite> {
  const given = valuesFromFlags(flags)
  const answers = flags.config
    ? answersFromFile({ file: flags.config, text: await configText(flags.config) }, given)
    : ((await fromPresentSite(flags, given)) ??
      (await fromQuestions(given, interactive && !flags.yes)))
  const { name } = answers.site
  const directory = flags.siteDir ? chosenDirectory(flags)! : join(sitesRoot(), name)
  await refuseOtherName(directory, name)
  return { ...answers, directory }
}

async function fromPresentSite(flags: InstallFlags, given: Values) {
  const directory = chosenDirectory(flags)
  const file = directory && join(directory, sitePaths.site)
  const text = file && (await readIfThere(file))
  return text ? answersFromFile({ file, text }, given) : undefined
}

async function fromQuestions(given: Values, interactive: boolean) {
  const { values, missing } = answersFromFlags(given)
  if (!interactive) refuseMissing(missing)
  return answersFromValues(interactive ? await askForSite(values, given) : values)
}

async function configText(file: string) {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new ConfigUnreadable(file, error)
  }
}

async function refuseOtherName(directory: string, wanted: string) {
  const file = join(directory, sitePaths.site)
  const text = await readIfThere(file)
  const present = text === undefined ? wanted : parseSite(text, file).name
  if (present !== wanted) throw new SiteNameChanged(directory, present, wanted)
}
