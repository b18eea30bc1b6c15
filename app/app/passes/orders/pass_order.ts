import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { type DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import Pass from '#passes/models/pass'
import PassType from '#passes/models/pass_type'
import Place from '#places/models/place'
import { PassTooLong, PlaceNeeded, StartNotPossible } from '#passes/orders/order_problems'

/** What somebody wants a pass for. */
export type PassOrder = {
  passTypeId: string
  /** Where to; some types insist. */
  placeId?: string | null
  /** Where from. */
  originPlaceId?: string | null
  /** For a pass that starts later. */
  startsAt?: DateTime | null
  /** Not given: the place's, or else the type's. */
  minutes?: number | null
  note?: string | null
  carrier?: Pass['carrier']
}

export type ReadOrder = {
  type: PassType
  place: Place | null
  origin: Place | null
  startsAt: DateTime | null
  minutes: number
}

const FARTHEST_DAYS = 90

/**
 * Reads the type and places of an order, all of the school, and holds it against the type.
 * @throws E_ROW_NOT_FOUND, PlaceNeeded, PassTooLong, StartNotPossible
 */
export async function readOrder(
  order: PassOrder,
  { schoolId, at }: { schoolId: string; at: DateTime },
  trx: TransactionClientContract
): Promise<ReadOrder> {
  const placeOf = (id?: string | null) =>
    id ? Place.query({ client: trx }).where({ id, schoolId }).firstOrFail() : null
  const type = await PassType.query({ client: trx })
    .where({ id: order.passTypeId, schoolId })
    .whereNull('archivedAt')
    .firstOrFail()
  const place = await placeOf(order.placeId)
  const origin = await placeOf(order.originPlaceId)

  if (type.needsPlace && !place) throw new PlaceNeeded(type)
  if (order.minutes && order.minutes > type.maxMinutes) throw new PassTooLong(type)
  const usual = Math.min(place?.defaultMinutes ?? type.defaultMinutes, type.maxMinutes)
  return {
    type,
    place,
    origin,
    startsAt: laterStart(order.startsAt, at),
    minutes: order.minutes ?? usual,
  }
}

/** A start within this minute is now. */
function laterStart(startsAt: DateTime | null | undefined, at: DateTime): DateTime | null {
  if (!startsAt) return null
  if (startsAt < at.minus({ minutes: 5 }) || startsAt > at.plus({ days: FARTHEST_DAYS }))
    throw new StartNotPossible(FARTHEST_DAYS)
  return startsAt > at ? startsAt : null
}

/** A pass as ordered, not stored yet; its id is known. */
export function passOf(
  order: PassOrder,
  { type, place, origin, startsAt, minutes }: ReadOrder,
  { schoolId, studentId, at }: { schoolId: string; studentId: string; at: DateTime }
): Pass {
  const validFrom = (startsAt ?? at).startOf('second')
  return new Pass().fill({
    id: uuidv7(),
    schoolId,
    studentId,
    passTypeId: type.id,
    placeId: place?.id ?? null,
    originPlaceId: origin?.id ?? null,
    minutes,
    note: order.note ?? null,
    carrier: order.carrier ?? 'phone',
    exclusive: type.exclusive,
    approvalsGiven: 0,
    secretVersion: 1,
    validFrom,
    validUntil: validFrom.plus({ minutes }),
  })
}
