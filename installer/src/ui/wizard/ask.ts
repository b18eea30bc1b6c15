import { autocomplete, isCancel, S_BAR, select, text } from '@clack/prompts'
import process from 'node:process'
import { styleText } from 'node:util'
import { Interrupted } from '../../core/interruption.js'
import { fieldAt } from '../../core/site/fields.js'
import type { Values } from '../../core/site/site_from_values.js'
import type { Question } from './questions.js'

/** Questions are messages: standard output stays free for data. */
export const output = process.stderr

/** A question with its reason below, along the line that joins all questions. */
export function explained(question: string, because: string) {
  return `${question}\n${styleText('gray', S_BAR)}  ${styleText('dim', because)}`
}

// A list of choices draws that line itself.
function explainedChoice(question: string, because: string) {
  return `${question}\n${styleText('dim', because)}`
}

/** @throws {Interrupted} when the person leaves */
export function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Interrupted()
  return answer as Exclude<T, symbol>
}

/** Asks one question and answers its value; what was answered before is offered again. */
export async function ask(question: Question, values: Values): Promise<Values[string]> {
  const { rule } = fieldAt(question.path)
  const lines = question.kind === 'choice' ? explainedChoice : explained
  const message = lines(question.question, question.because)
  const before = values[question.path]

  if (question.kind === 'choice') {
    const initialValue = before ?? question.suggest(values)
    return answered(await select({ message, options: question.options(), initialValue, output }))
  }
  if (question.kind === 'search') {
    const options = question.options() as { value: string; label: string }[]
    const initialValue = String(before ?? question.suggest(values))
    return answered(await autocomplete({ message, options, initialValue, maxItems: 6, output }))
  }
  const suggested = before ?? question.suggest?.(values)
  const read = (typed: string) => (question.kind === 'number' ? Number(typed) : typed.trim())
  const typed = await text({
    message,
    initialValue: suggested === undefined ? '' : String(suggested),
    placeholder: question.kind === 'text' ? question.example : undefined,
    validate: (given) => {
      const wrong = rule(read(given ?? ''))
      return wrong && `It ${wrong}.`
    },
    output,
  })
  return read(answered(typed))
}
