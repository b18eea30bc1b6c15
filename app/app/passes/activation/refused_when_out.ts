import { ALREADY_OUT } from '#passes/activation/guards/nobody_twice'
import { PassRefused } from '#passes/activation/pass_refused'

/**
 * Runs a transaction that may let a pass begin. Should the database itself have to say that the student is out already,
 * because a pass came to be past the guards, it is the same refusal as theirs.
 */
export async function refusedWhenOut<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (isSecondOut(error)) throw new PassRefused(ALREADY_OUT)
    throw error
  }
}

function isSecondOut(error: unknown): boolean {
  const { code, constraint } = (error ?? {}) as { code?: string; constraint?: string }
  return code === '23505' && constraint === 'passes_one_out'
}
