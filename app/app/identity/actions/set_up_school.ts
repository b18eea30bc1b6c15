import School from '#identity/models/school'
import { CreateSigningKey } from '#passes/keys/create_signing_key'
import PassType from '#passes/models/pass_type'
import SigningKey from '#passes/models/signing_key'
import Checkpoint from '#places/models/checkpoint'
import Place from '#places/models/place'
import { Problem } from '#platform/errors/problem'

export class UnknownTimeZone extends Problem {
  static status = 422
  static code = 'E_UNKNOWN_TIME_ZONE'
  static help = 'Write it as IANA does, for example Europe/Madrid or America/New_York.'

  constructor(timeZone: string) {
    super(`There is no time zone "${timeZone}"`)
  }
}

/** The types a school begins with; administrators change them later. */
const FIRST_PASS_TYPES = [
  {
    code: 1,
    name: 'Hall pass',
    kind: 'hall',
    requestable: true,
    needsPlace: true,
    singleUse: false,
    rotating: true,
    defaultMinutes: 10,
    maxMinutes: 60,
  },
  {
    code: 2,
    name: 'Exit pass',
    kind: 'exit',
    requestable: true,
    singleUse: true,
    rotating: true,
    defaultMinutes: 60,
    maxMinutes: 480,
  },
  {
    code: 3,
    name: 'Library pass',
    kind: 'library',
    requestable: true,
    singleUse: false,
    rotating: true,
    defaultMinutes: 45,
    maxMinutes: 120,
  },
  {
    code: 4,
    name: 'Event ticket',
    kind: 'event',
    exclusive: false,
    ignoresLimits: true,
    ignoresBlackouts: true,
    singleUse: true,
    rotating: true,
    defaultMinutes: 240,
    maxMinutes: 2880,
  },
  {
    code: 5,
    name: 'ID card',
    kind: 'id_card',
    exclusive: false,
    ignoresLimits: true,
    ignoresBlackouts: true,
    photoCheck: true,
    printable: true,
    validity: 'until_year_ends',
    singleUse: false,
    rotating: true,
    defaultMinutes: 60 * 24 * 366,
    maxMinutes: 60 * 24 * 366,
  },
] as const

const FIRST_PLACES = [
  { name: 'Library', kind: 'library', checkpoint: { name: 'Library desk', direction: 'both' } },
  { name: 'Main gate', kind: 'gate', checkpoint: { name: 'Main gate', direction: 'both' } },
] as const

/**
 * Brings a school into being: the school itself, a signing key, and pass types and places to begin with.
 * Running it again changes nothing that is there.
 * @throws UnknownTimeZone
 */
export class SetUpSchool {
  async run({ name, timeZone }: { name: string; timeZone: string }): Promise<School> {
    assertTimeZone(timeZone)
    const school =
      (await School.query().orderBy('createdAt').first()) ??
      (await School.create({ name, timeZone, secondFactor: 'required' }))

    const hasKey = await SigningKey.query().where({ schoolId: school.id, state: 'active' }).first()
    if (!hasKey) await new CreateSigningKey().run({ schoolId: school.id, state: 'active' })

    for (const { code, ...type } of FIRST_PASS_TYPES) {
      await PassType.firstOrCreate({ schoolId: school.id, code }, type)
    }
    for (const { name: placeName, kind, checkpoint } of FIRST_PLACES) {
      const place = await Place.firstOrCreate({ schoolId: school.id, name: placeName }, { kind })
      await Checkpoint.firstOrCreate(
        { schoolId: school.id, name: checkpoint.name },
        { placeId: place.id, direction: checkpoint.direction }
      )
    }
    return school
  }
}

function assertTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
  } catch {
    throw new UnknownTimeZone(timeZone)
  }
}
