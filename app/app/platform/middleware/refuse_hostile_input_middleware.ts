import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { Problem } from '#platform/errors/problem'

export class UnstorableText extends Problem {
  static status = 422
  static code = 'E_UNSTORABLE_TEXT'
  static help = 'Remove the zero character (U+0000) or the half of a character, and send again.'
  static message =
    'A text holds what cannot be stored: a zero character, or half of a surrogate pair'
}

export class ReservedName extends Problem {
  static status = 422
  static code = 'E_RESERVED_NAME'
  static help = 'Send only the fields that the description of the API names.'

  constructor(name: string) {
    super(`No field may be called "${name}"`)
  }
}

/** An object with one of these cannot be turned into a number or text, which validators try. */
const RESERVED = new Set(['__proto__', 'constructor', 'toString', 'valueOf', 'toJSON'])

/**
 * Refuses for every address what no field should have to think of: the texts that PostgreSQL does not store
 * (and on which an e-mail validator fails), and names that change how JavaScript treats an object. Runs after the body has been read.
 */
export default class RefuseHostileInputMiddleware {
  handle({ request, params }: HttpContext, next: NextFn) {
    refuseHostile([request.body(), request.qs(), params])
    return next()
  }
}

/**
 * Walks without calling itself: a body may be nested deeper than the stack.
 * @throws UnstorableText, ReservedName
 */
function refuseHostile(values: unknown[]): void {
  while (values.length > 0) {
    const value = values.pop()
    if (typeof value === 'string' && !isStorable(value)) throw new UnstorableText()
    if (typeof value !== 'object' || value === null) continue
    for (const [name, inner] of Object.entries(value)) {
      if (!isStorable(name)) throw new UnstorableText()
      if (RESERVED.has(name)) throw new ReservedName(name)
      values.push(inner)
    }
  }
}

function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}
