import type ClassSection from '#people/models/class_section'

/** A class as administrators see it. */
export function presentClass(section: ClassSection) {
  const { id, name, subject, placeId, capacity, sourcedId, archivedAt, $extras } = section
  return {
    id,
    name,
    subject,
    place_id: placeId,
    capacity,
    from_roster: sourcedId !== null,
    archived: archivedAt !== null,
    students: Number($extras.students ?? 0),
    teachers: Number($extras.teachers ?? 0),
  }
}
