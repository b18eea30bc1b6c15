import type { PassTypeKind } from '#domain/pass_types'
import type { api } from '../../api/client.js'

export type ManagedPassType = Awaited<
  ReturnType<typeof api.managedPassTypes.list>
>['pass_types'][number]

/** What the form about a pass type holds: all but what the server decides. */
export type PassTypeDraft = Omit<ManagedPassType, 'id' | 'code' | 'archived'>

const COMMON: Omit<PassTypeDraft, 'kind'> = {
  name: '',
  single_use: false,
  rotating: true,
  printable: false,
  photo_check: false,
  shows_holder: true,
  roster_on_gate: false,
  default_minutes: 10,
  max_minutes: 60,
  validity: 'minutes',
  requestable: true,
  approval_policy: 'any_staff',
  second_approval_policy: null,
  approvers: [],
  second_approvers: [],
  exclusive: true,
  needs_place: false,
  ignores_blackouts: false,
  ignores_limits: false,
  capacity: null,
  reentry: 'allowed',
  offline: 'allow',
  grace_minutes: 15,
  auto_end_minutes: 60,
  request_minutes: 30,
}

const YEAR = 366 * 24 * 60

/** What most schools choose for a kind; a new type begins with it. */
const PRESETS: Record<PassTypeKind, Partial<PassTypeDraft>> = {
  hall: { needs_place: true },
  exit: { single_use: true, default_minutes: 60, max_minutes: 480, reentry: 'refused' },
  library: { default_minutes: 45, max_minutes: 120, validity: 'until_period_ends' },
  visitor: {
    requestable: false,
    photo_check: true,
    printable: true,
    default_minutes: 120,
    max_minutes: 600,
    validity: 'until_day_ends',
    ignores_blackouts: true,
    ignores_limits: true,
  },
  event: {
    single_use: true,
    requestable: false,
    exclusive: false,
    ignores_blackouts: true,
    ignores_limits: true,
    default_minutes: 240,
    max_minutes: 2880,
  },
  id_card: {
    requestable: false,
    exclusive: false,
    photo_check: true,
    printable: true,
    ignores_blackouts: true,
    ignores_limits: true,
    validity: 'until_year_ends',
    default_minutes: YEAR,
    max_minutes: YEAR,
  },
}

export function presetOf(kind: PassTypeKind, name = ''): PassTypeDraft {
  return { ...COMMON, ...PRESETS[kind], kind, name }
}

export function passTypeDraftOf(type: ManagedPassType): PassTypeDraft {
  const names = Object.keys(presetOf(type.kind)) as (keyof PassTypeDraft)[]
  return Object.fromEntries(names.map((name) => [name, type[name]])) as PassTypeDraft
}

/** The form as the API wants it. */
export function passTypeBodyOf({ approvers, second_approvers, ...draft }: PassTypeDraft) {
  return {
    ...draft,
    approver_ids: approvers.map(({ id }) => id),
    second_approver_ids: second_approvers.map(({ id }) => id),
  }
}
