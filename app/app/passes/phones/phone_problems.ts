import type { DateTime } from 'luxon'
import { Problem } from '#platform/errors/problem'
import type Phone from '#passes/phones/models/phone'
import { presentPhone } from '#passes/phones/present_phone'

/** This browser has not been registered as one of the student's phones. */
export class PhoneNotRegistered extends Problem {
  static status = 409
  static code = 'E_PHONE_NOT_REGISTERED'
  static help = 'Register this phone first (POST /api/v1/my/phones).'
  static message = 'This browser is not one of the phones that show your codes'
}

/** Another phone took its place, or its owner removed it. */
export class PhoneReplaced extends Problem {
  static status = 409
  static code = 'E_PHONE_REPLACED'
  static help = 'Show the pass on the other device, or use this one again.'
  static message = 'Your pass was opened on another device'

  constructor(private readonly by: { name: string | null; at: DateTime }) {
    super()
  }

  override get extra() {
    return { opened_on: { name: this.by.name, at: this.by.at.toUTC().toISO()! } }
  }
}

/** As many phones show the student's codes as may. */
export class TooManyPhones extends Problem {
  static status = 409
  static code = 'E_TOO_MANY_PHONES'
  static help = 'Use this phone in place of the one not used for longest, or go on with the others.'
  static message = 'Two other devices show your codes'

  constructor(private readonly phones: Phone[]) {
    super()
  }

  override get extra() {
    return { phones: this.phones.map((phone) => presentPhone(phone, null)) }
  }
}
