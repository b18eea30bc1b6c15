import env from '#start/env'
import { defineConfig, transports } from '@adonisjs/mail'

const security = env.get('MAIL_TLS') ?? 'starttls'
const USUAL_PORTS = { starttls: 587, tls: 465, none: 25 }
const user = env.get('MAIL_USER')

/** Whether the school has a mail server; without one no e-mail is made. */
export const mailIsConfigured = Boolean(env.get('MAIL_HOST') && env.get('MAIL_FROM'))

export default defineConfig({
  default: 'smtp',
  from: env.get('MAIL_FROM') ?? 'nobody@invalid',
  mailers: {
    smtp: transports.smtp({
      host: env.get('MAIL_HOST') ?? 'localhost',
      port: env.get('MAIL_PORT') ?? USUAL_PORTS[security],
      secure: security === 'tls',
      /* A server that suddenly offers no encryption is refused: somebody may stand in between. */
      requireTLS: security === 'starttls',
      ignoreTLS: security === 'none',
      auth: user
        ? { type: 'login', user, pass: env.get('MAIL_PASSWORD')?.release() ?? '' }
        : undefined,
      /* Together shorter than the time for which a worker keeps an order to itself. */
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
    }),
  },
})
