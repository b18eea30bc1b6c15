import { DateTime } from 'luxon'
import type { PassOrder } from '#passes/orders/pass_order'

type Body = {
  pass_type_id: string
  place_id?: string | null
  origin_place_id?: string | null
  starts_at?: Date | null
  minutes?: number | null
  note?: string | null
  carrier?: PassOrder['carrier']
}

/** The order in a body of the API. */
export function orderIn(body: Body): PassOrder {
  return {
    passTypeId: body.pass_type_id,
    placeId: body.place_id,
    originPlaceId: body.origin_place_id,
    startsAt: body.starts_at ? DateTime.fromJSDate(body.starts_at, { zone: 'utc' }) : null,
    minutes: body.minutes,
    note: body.note || null,
    carrier: body.carrier,
  }
}

/** What a member of staff says to go past limits, cool-downs and blackouts. */
export function overrideIn(body: { override?: boolean; override_reason?: string }) {
  return body.override ? { reason: body.override_reason! } : undefined
}
