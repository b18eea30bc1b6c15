import Notification from '#notifications/models/notification'

/** Notifications with everything their words are made of, oldest first. */
export function loadWithPass(ids: string[]): Promise<Notification[]> {
  return Notification.query()
    .whereIn('id', ids)
    .orderBy(['createdAt', 'id'])
    .preload('pass', (pass) => {
      pass.preload('passType').preload('student').preload('place')
    })
}
