import { DateTime } from 'luxon'
import type School from '#identity/models/school'
import type { MailLanguage, MailValues } from '#notifications/mail/catalogues'
import type Notification from '#notifications/models/notification'
import type { NotificationParams } from '#notifications/models/notification'

/**
 * What an e-mail may say about a notification: of a student the first name and an initial, for a mailbox is read by
 * more eyes than the app. In Arabic, names in Latin letters are kept from turning the sentence round. The pass must be
 * loaded with its type, student and place.
 */
export function mailValues(
  { pass, params }: Notification,
  school: School,
  language: MailLanguage
): MailValues {
  const isolated = isolatedIn(language)
  if (!pass) return withIsolatedNames(params, isolated)
  const { givenName, familyName } = pass.student
  return {
    ...params,
    student: isolated(`${givenName} ${[...familyName][0] ?? ''}.`),
    type: isolated(pass.passType.name),
    place: pass.place ? isolated(pass.place.name) : 'none',
    until: timeOf(pass.validUntil, school, language),
  }
}

/** Keeps a name, or an address, in Latin letters from turning an Arabic sentence round. */
export function isolatedIn(language: MailLanguage): (text: string) => string {
  return (text) => (language === 'ar' ? `\u2068${text}\u2069` : text)
}

/** In full, in the school's time: an e-mail is read on another day. */
export function dayAndHour(at: DateTime, school: School, language: MailLanguage): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: school.timeZone,
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(at.toJSDate())
}

/** Names that are written in letters of any language, in what is no pass. */
function withIsolatedNames(params: NotificationParams, isolated: (text: string) => string) {
  const names = (['file', 'device'] as const).filter((name) => params[name])
  return { ...params, ...Object.fromEntries(names.map((n) => [n, isolated(String(params[n]))])) }
}

/** As people at the school say it: the hour on the same day, with the day otherwise. */
function timeOf(at: DateTime, school: School, language: MailLanguage): string {
  const local = at.setZone(school.timeZone)
  const today = DateTime.now().setZone(school.timeZone)
  const day = local.hasSame(today, 'day') ? {} : ({ day: 'numeric', month: 'short' } as const)
  return new Intl.DateTimeFormat(language, {
    ...day,
    timeZone: school.timeZone,
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at.toJSDate())
}
