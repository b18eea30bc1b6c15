import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { administersSchool } from '#identity/administers_school'
import User from '#identity/models/user'
import type { IncidentKind } from '#incidents/incident_kinds'
import { notifyUsers } from '#notifications/actions/notify_users'

type NewIncidents = {
  schoolId: string
  kind: IncidentKind
  count: number
  /** The name of the first one's. */
  device: string | null
}

/** Tells who administers the whole school of incidents of one kind. */
export async function notifyOfIncidents(
  { schoolId, kind, count, device }: NewIncidents,
  trx: TransactionClientContract
): Promise<void> {
  const administrators = await User.query({ client: trx })
    .where({ schoolId, status: 'active' })
    .whereHas('roleAssignments', (assignments) => void assignments.where('role', 'admin'))
    .preload('roleAssignments')
  await notifyUsers(
    {
      kind: 'incident.opened',
      userIds: administrators.filter(administersSchool).map(({ id }) => id),
      params: { incident: kind, count, device: device ?? '' },
      link: '/incidents',
    },
    trx
  )
}
