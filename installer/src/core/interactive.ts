export interface Surroundings {
  stdinIsTerminal: boolean
  stdoutIsTerminal: boolean
  stderrIsTerminal: boolean
  /** Value of the environment variable CI. */
  ci: string | undefined
  json: boolean
  noInput: boolean
}

/** May questions be asked? Only of a person who sees them and can answer. */
export function isInteractive(around: Surroundings) {
  return (
    around.stdinIsTerminal &&
    around.stdoutIsTerminal &&
    around.stderrIsTerminal &&
    !isTruthy(around.ci) &&
    !around.json &&
    !around.noInput
  )
}

function isTruthy(value: string | undefined) {
  return value !== undefined && !['', '0', 'false', 'no'].includes(value.toLowerCase())
}
