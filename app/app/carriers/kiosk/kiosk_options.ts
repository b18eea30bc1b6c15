import PassType from '#passes/models/pass_type'
import Place from '#places/models/place'
import type { KnownDevice } from '#scanning/device_tokens'

/** The types and places a student may ask for at a kiosk; the room it stands in is where one starts from. */
export async function kioskOptions({ schoolId, placeId }: KnownDevice) {
  const [types, places] = await Promise.all([
    PassType.query().where({ schoolId, requestable: true }).whereNull('archivedAt').orderBy('code'),
    Place.query()
      .where({ schoolId, requestable: true })
      .whereNull('archivedAt')
      .if(placeId, (query) => query.whereNot('id', placeId!))
      .orderBy('name')
      .limit(200),
  ])
  return {
    types: types.map(({ id, name, kind, needsPlace }) => ({
      id,
      name,
      kind,
      needs_place: needsPlace,
    })),
    places: places.map(({ id, name, kind }) => ({ id, name, kind })),
  }
}
