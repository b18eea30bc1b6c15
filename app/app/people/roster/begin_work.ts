import logger from '@adonisjs/core/services/logger'
import { workOnImports } from '#people/roster/work_on_imports'

/** Begins to work on what waits without letting the answer wait; if this process ends, the worker goes on. */
export function beginWork(): void {
  setImmediate(() => {
    workOnImports().catch((error) => logger.error({ err: error }, 'rosters could not be looked at'))
  })
}
