/** What the process tells its caller; scripts rely on these numbers. */
export const exitCodes = {
  ok: 0,
  unexpected: 1,
  usage: 2,
  preflightFailed: 3,
  preflightWarnings: 4,
  lockHeld: 5,
  rolledBack: 6,
  needsResume: 7,
  refused: 8,
  interrupted: 130,
  terminated: 143,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
