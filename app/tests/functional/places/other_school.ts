import { randomUUID } from 'node:crypto'
import School from '#identity/models/school'
import Building from '#places/models/building'
import Checkpoint from '#places/models/checkpoint'
import Place from '#places/models/place'

/** A school that nobody here belongs to, with something of everything. */
export async function stranger() {
  const name = `Elsewhere ${randomUUID()}`
  const { id: schoolId } = await School.create({ name, timeZone: 'UTC' })
  const building = await Building.create({ schoolId, name })
  const place = await Place.create({ schoolId, name, kind: 'room' })
  const checkpoint = await Checkpoint.create({
    schoolId,
    placeId: place.id,
    name,
    direction: 'both',
  })
  return { schoolId, building, place, checkpoint }
}
