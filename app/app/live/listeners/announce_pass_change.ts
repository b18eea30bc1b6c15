import transmit from '@adonisjs/transmit/services/main'
import { passesOf, passesOfStudent, somePassesOf } from '#live/channels'
import type { PassChanged } from '#passes/events/pass_changed'

/** Tells open pages that a pass has changed: ids and the state, never a name. They ask for the rest themselves. */
export function announcePassChange(change: PassChanged): void {
  const message = {
    pass_id: change.passId,
    from: change.from,
    to: change.to,
    place_id: change.placeId,
    origin_place_id: change.originPlaceId,
  }
  transmit.broadcast(passesOfStudent(change.studentId), message)
  transmit.broadcast(passesOf(change.schoolId), message)
  transmit.broadcast(somePassesOf(change.schoolId), {})
}
