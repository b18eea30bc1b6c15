import env from '#start/env'

/** Where people open the site. It is configured: what a request says of its host is never asked. */
export const appUrl = env.get('APP_URL')

/** Cookies are marked secure wherever the site is served by TLS; only the demonstration is not. */
export const servedByTls = appUrl.startsWith('https:')
