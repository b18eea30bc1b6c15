import env from '#start/env'

/** Path of the page where people choose which e-mails they get. */
export const CHOICES_PAGE = '/notifications'

/** The address in the browser of a page of the application. */
export function pageAddress(path: string): string {
  return new URL(path, env.get('APP_URL')).href
}
