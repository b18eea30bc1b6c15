import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { servedByTls } from '#config/app'

const NAME = servedByTls ? '__Host-student_pass_phone' : 'student_pass_phone'
/** The longest that browsers keep one. */
const AGE = '400d'

/** The phone that a browser says it is: no script reads the cookie, and nobody can make one up. */
export function phoneIdOf({ request }: HttpContext): string | null {
  const value: unknown = request.encryptedCookie(NAME)
  return typeof value === 'string' && vine.helpers.isUUID(value) ? value : null
}

export function rememberPhone({ response }: HttpContext, phoneId: string): void {
  response.encryptedCookie(NAME, phoneId, { maxAge: AGE })
}

export function forgetPhone({ response }: HttpContext): void {
  response.clearCookie(NAME)
}
