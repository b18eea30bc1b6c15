import { Problem } from '#platform/errors/problem'
import { WINDOW_MINUTES } from '#carriers/kiosk/tries'

/** Says the same whether the number, the PIN or the card is wrong, or the student is locked out. */
export class NotIdentified extends Problem {
  static status = 403
  static code = 'E_NOT_IDENTIFIED'
  static help = `Check the number and the PIN. After five wrong PINs wait ${WINDOW_MINUTES} minutes.`
  static message = 'The card, or the number and PIN, were not recognised'
}

export class KioskLocked extends Problem {
  static status = 429
  static code = 'E_KIOSK_LOCKED'
  static help = `Wait ${WINDOW_MINUTES} minutes, or ask a member of staff for a pass.`
  static message = 'There were too many wrong tries at this kiosk'
  /** Read by the error handler for Retry-After. */
  readonly response = { availableIn: WINDOW_MINUTES * 60 }
}

export class TicketExpired extends Problem {
  static status = 403
  static code = 'E_TICKET_EXPIRED'
  static help = 'Identify yourself again.'
  static message = 'It took longer than a minute, or this was not the kiosk that was used before'
}
