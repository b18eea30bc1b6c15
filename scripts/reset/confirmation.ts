import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { Failure } from '../bootstrap/failure.mjs'

export class NobodyToAsk extends Failure {
  constructor() {
    super('This deletes data, and there is no terminal to ask for your consent.', {
      code: 'consent-needed',
      remedy: 'Say so yourself: npm run reset -- --yes',
      exitCode: 2,
    })
  }
}

/** Asks in the terminal; anything but y or yes is a no. */
export async function confirmed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw new NobodyToAsk()

  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`${question} [y/N] `)
  terminal.close()
  return /^y(es)?$/i.test(answer.trim())
}
