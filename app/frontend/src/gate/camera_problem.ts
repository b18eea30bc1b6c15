export type CameraProblem = 'insecure' | 'denied' | 'missing' | 'busy'

/** The names are those of the Media Capture specification. */
export function problemOfCamera(error: unknown): CameraProblem {
  if (!(error instanceof DOMException)) throw error
  if (error.name === 'NotAllowedError' || error.name === 'SecurityError') return 'denied'
  if (error.name === 'NotFoundError' || error.name === 'OverconstrainedError') return 'missing'
  return 'busy'
}
