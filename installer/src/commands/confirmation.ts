import { confirm, text } from '@clack/prompts'
import { exitCodes } from '../core/exit_codes.js'
import { Failure } from '../core/failure.js'
import { Interrupted } from '../core/interruption.js'
import { MissingFlag } from '../core/missing_flag.js'
import { answered, explained, output } from '../ui/wizard/ask.js'

export class NotConfirmed extends Failure {
  constructor(given: string, name: string) {
    super(`"${given}" is not the name of the site.`, {
      code: 'E_NOT_CONFIRMED',
      exitCode: exitCodes.usage,
      remedy: `Nothing was changed. To go ahead, give --confirm=${name}.`,
    })
  }
}

interface Wish {
  /** What is about to happen, as a question. */
  question: string
  name: string
  confirm?: string
  yes?: boolean
  interactive: boolean
}

/** For acts that can be undone: yes or no. @throws {Interrupted} {MissingFlag} */
export async function confirmMild({ question, yes, interactive }: Wish) {
  if (yes) return
  if (!interactive) throw new MissingFlag('The confirmation', ['--yes'])
  if (!answered(await confirm({ message: question, output }))) throw new Interrupted()
}

/** For acts that cannot: the site's name is typed, or given. @throws {NotConfirmed} {Interrupted} {MissingFlag} */
export async function confirmSevere({ question, name, confirm: given, interactive }: Wish) {
  if (given === undefined && !interactive)
    throw new MissingFlag('The confirmation', [`--confirm=${name}`])
  const typed =
    given ??
    answered(
      await text({
        message: explained(question, `Type the site’s name, ${name}, to go ahead.`),
        output,
      })
    )
  if (typed !== name) throw new NotConfirmed(typed, name)
}
