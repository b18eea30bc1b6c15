import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'

const ACTION = 'emergency_list.viewed'
/** The page asks again and again while it is open: that is one look. */
const ONE_LOOK = '10 minutes'

/** Keeps who looked at the emergency list, and how many people it named. */
export async function auditView(user: User, people: number): Promise<void> {
  const subject = { kind: 'school', id: user.schoolId }
  const known = await db
    .from('audit_events')
    .where({ subject_kind: subject.kind, subject_id: subject.id })
    .where({ action: ACTION, actor_id: user.id })
    .whereRaw('occurred_at > now() - ?::interval', [ONE_LOOK])
    .select('id')
    .first()
  if (known) return
  const actor = { kind: 'user' as const, id: user.id }
  await recordAudit(
    { schoolId: user.schoolId, actor, action: ACTION, subject, details: { people } },
    db.connection()
  )
}
