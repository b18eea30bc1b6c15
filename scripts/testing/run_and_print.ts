import process from 'node:process'
import { runApart } from './run_apart.ts'
import type { ApartRun } from './run_apart.ts'

/** Prints everything in one piece at the end, for others print at the same time. */
export async function runAndPrint(name: string, run: ApartRun): Promise<boolean> {
  const started = Date.now()
  const { ok, output } = await runApart(run)
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  process.stdout.write(`\n── ${name} (${seconds} s)\n${output}`)
  return ok
}
