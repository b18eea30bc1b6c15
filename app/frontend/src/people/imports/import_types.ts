import type { api } from '../../api/client.js'

export type RosterImport = Awaited<ReturnType<typeof api.rosterImports.show>>['import']
export type Issue = Awaited<ReturnType<typeof api.rosterImports.issues>>['issues'][number]
export type Change = Awaited<ReturnType<typeof api.rosterImports.changes>>['changes'][number]

export const STATE_COLOURS = {
  checking: 'primary',
  checked: 'warning',
  applying: 'primary',
  applied: 'success',
  refused: 'neutral',
  failed: 'error',
} as const

/** Whether the server works on it, so that it is worth asking again. */
export const isMoving = ({ state }: RosterImport) => state === 'checking' || state === 'applying'
