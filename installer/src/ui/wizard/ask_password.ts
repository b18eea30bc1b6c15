import { password } from '@clack/prompts'
import { passwordIssue } from '../../core/admin_password.js'
import { answered, explained, output } from './ask.js'

/** Asks twice, since nobody sees what is typed. */
export async function askPassword(email: string): Promise<string> {
  const because =
    'At least 12 characters; a sentence is good. It is kept nowhere but in the database, hashed.'
  const first = answered(
    await password({
      message: explained(`Choose a password for ${email}`, because),
      validate: (given) => {
        const issue = passwordIssue(given ?? '')
        return issue && `It ${issue}.`
      },
      output,
    })
  )
  answered(
    await password({
      message: 'Once more',
      validate: (given) => (given === first ? undefined : 'It differs from the first.'),
      output,
    })
  )
  return first
}
