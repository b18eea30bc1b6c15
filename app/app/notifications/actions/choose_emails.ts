import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import {
  kindsFor,
  NOTIFICATION_KINDS,
  type EmailMode,
  type NotificationKind,
} from '#notifications/notification_kinds'

export type EmailChoice = { kind: NotificationKind; email: EmailMode }

/** What a user gets by e-mail, of all that concerns the user's roles. `roleAssignments` must be loaded. */
export async function emailChoicesOf(user: User): Promise<EmailChoice[]> {
  const rows = await db
    .from('notification_choices')
    .where('user_id', user.id)
    .select('kind', 'email')
  const chosen = new Map<string, EmailMode>(rows.map((row) => [row.kind, row.email]))
  return ownKinds(user).map((kind) => ({
    kind,
    email: chosen.get(kind) ?? NOTIFICATION_KINDS[kind].email,
  }))
}

/** Keeps a user's choices; kinds that do not concern the user are passed over. */
export class ChooseEmails {
  async run(user: User, choices: EmailChoice[]): Promise<void> {
    const kinds = ownKinds(user)
    const rows = choices
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, email }) => ({ user_id: user.id, kind, email }))
    if (rows.length === 0) return
    const lastOfEach = [...new Map(rows.map((row) => [row.kind, row])).values()]

    await db.transaction(async (trx) => {
      await trx
        .insertQuery()
        .table('notification_choices')
        .multiInsert(lastOfEach)
        .onConflict(['user_id', 'kind'])
        .merge(['email'])
      await recordAudit(
        {
          schoolId: user.schoolId,
          actor: { kind: 'user', id: user.id },
          action: 'notification_choices.changed',
          subject: { kind: 'user', id: user.id },
        },
        trx
      )
    })
  }
}

function ownKinds(user: User): NotificationKind[] {
  return kindsFor(user.roleAssignments.filter((one) => one.isCurrent).map(({ role }) => role))
}
