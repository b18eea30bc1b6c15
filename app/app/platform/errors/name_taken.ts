import { Problem } from '#platform/errors/problem'

/** Two things of a kind cannot have one name in a school, because people choose them by it. */
export class NameTaken extends Problem {
  static status = 409
  static code = 'E_NAME_TAKEN'
  static help = 'Choose another name. What is archived keeps its name: it may be restored instead.'
  static message = 'Something else of this kind has that name'
}

/** PostgreSQL: unique_violation */
const UNIQUE_VIOLATION = '23505'

/**
 * Does a write whose only unique value is a name. The database decides, so that two writers at once are told alike.
 * @throws NameTaken
 */
export async function refusingTakenNames<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if ((error as { code?: string }).code === UNIQUE_VIOLATION) throw new NameTaken()
    throw error
  }
}
