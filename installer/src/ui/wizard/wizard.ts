import { cancel, intro, note, outro, select } from '@clack/prompts'
import { Interrupted } from '../../core/interruption.js'
import type { Values } from '../../core/site/site_from_values.js'
import { answered, ask, output } from './ask.js'
import { questions, type Question } from './questions.js'
import { review } from './review.js'

/**
 * Asks for what describes a site and shows all answers before anything happens.
 *
 * @param given answers that came by flags; they are not asked for, but can be changed on the review page
 * @throws {Interrupted} when the person leaves
 */
export async function askForSite(usual: Values, given: Values): Promise<Values> {
  intro('Install Student Pass', { output })
  try {
    const values: Values = { ...given }
    for (const question of questions) {
      if (given[question.path] === undefined) values[question.path] = await ask(question, values)
    }
    const reviewed = await reviewUntilAccepted({ ...usual, ...values })
    outro('Thank you. Nothing more will be asked but the password.', { output })
    return reviewed
  } catch (error) {
    if (error instanceof Interrupted) cancel('Nothing was installed.', { output })
    throw error
  }
}

async function reviewUntilAccepted(values: Values): Promise<Values> {
  for (;;) {
    note(review(values), 'Please check', { output, format: (line) => line })
    const choice = answered(
      await select<Question | 'go' | 'leave'>({
        message: 'Is this right?',
        options: [
          { value: 'go', label: 'Yes, install' },
          ...questions.map((question) => ({
            value: question,
            label: `Change: ${question.question}`,
          })),
          { value: 'leave', label: 'Leave without installing' },
        ],
        maxItems: 6,
        output,
      })
    )
    if (choice === 'go') return values
    if (choice === 'leave') throw new Interrupted()
    values[choice.path] = await ask(choice, values)
  }
}
