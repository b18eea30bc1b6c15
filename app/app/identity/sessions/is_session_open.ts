import UserSession from '#identity/models/user_session'

/** Whether a session has been ended by nobody and has not run out. */
export async function isSessionOpen(id: string): Promise<boolean> {
  const open = await UserSession.query()
    .where('id', id)
    .whereNull('endedAt')
    .where('expiresAt', '>', new Date())
    .first()
  return open !== null
}
