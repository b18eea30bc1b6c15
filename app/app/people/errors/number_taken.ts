import { Problem } from '#platform/errors/problem'

export class StudentNumberTaken extends Problem {
  static status = 409
  static code = 'E_STUDENT_NUMBER_TAKEN'
  static help =
    'Give another number, or find the student who has it: also one who has left keeps it.'
  static message = 'Another student has this number'
}

export class CardNumberTaken extends Problem {
  static status = 409
  static code = 'E_CARD_NUMBER_TAKEN'
  static help = 'Take the card from the other student first.'
  static message = 'Another student has a card with this number'
}

/** PostgreSQL: unique_violation */
const UNIQUE_VIOLATION = '23505'

/**
 * Writes a student. The database decides whether the numbers are free, so that two writers at once are told alike.
 * @throws StudentNumberTaken, CardNumberTaken
 */
export async function refusingTakenNumbers<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string }
    if (code !== UNIQUE_VIOLATION) throw error
    if (constraint === 'students_school_id_card_number_unique') throw new CardNumberTaken()
    if (constraint === 'students_school_id_number_unique') throw new StudentNumberTaken()
    throw error
  }
}
