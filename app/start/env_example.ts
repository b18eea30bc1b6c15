import type { environmentRules } from '#start/env'

type Described = { about: string; example: string }

/** What each variable is for, and a value to begin with. The compiler insists that none is missing. */
const VARIABLES: Record<keyof typeof environmentRules, Described> = {
  NODE_ENV: { about: 'development, production or test', example: 'development' },
  HOST: { about: 'Address to listen on', example: '127.0.0.1' },
  PORT: { about: 'Port of pages and API', example: '3333' },
  LOG_LEVEL: { about: 'fatal, error, warn, info, debug or trace', example: 'info' },
  APP_KEY: {
    about:
      'Secret, 32 characters or more: encrypts keys at rest, signs cookies (node ace generate:key)',
    example: '',
  },
  APP_URL: { about: 'Address in the browser', example: 'http://127.0.0.1:3333' },
  DATABASE_HOST: { about: 'PostgreSQL 17', example: '127.0.0.1' },
  DATABASE_PORT: { about: 'Its port', example: '5432' },
  DATABASE_NAME: { about: 'Its database', example: 'student_pass' },
  DATABASE_USER: { about: 'Role to connect as', example: 'student_pass' },
  DATABASE_PASSWORD: { about: 'Secret: its password', example: '' },
  REDIS_URL: { about: 'Optional: Redis or Valkey; without it one process does', example: '' },
  REDIS_PASSWORD: { about: 'Optional, secret: its password', example: '' },
  MAIL_HOST: {
    about: 'Optional: SMTP server; without it notifications stay in the app',
    example: '',
  },
  MAIL_PORT: {
    about: 'Optional: its port, 587 with starttls, 465 with tls, 25 with none',
    example: '',
  },
  MAIL_TLS: { about: 'Optional: starttls (if nothing is said), tls or none', example: '' },
  MAIL_FROM: { about: 'Address that e-mails come from; needed with MAIL_HOST', example: '' },
  MAIL_USER: { about: 'Optional: user at the SMTP server', example: '' },
  MAIL_PASSWORD: { about: 'Optional, secret: its password', example: '' },
  STORAGE_DRIVER: { about: 'Optional: local or s3, where photos are kept', example: '' },
  STORAGE_FOLDER: { about: 'Optional: folder for local storage', example: '' },
  S3_ENDPOINT: { about: 'Optional: address of an S3 server other than Amazon’s', example: '' },
  S3_REGION: { about: 'Region, for S3', example: '' },
  S3_BUCKET: { about: 'Private bucket, for S3', example: '' },
  S3_ACCESS_KEY_ID: {
    about: 'Optional: without keys the role of the machine or pod counts',
    example: '',
  },
  S3_SECRET_ACCESS_KEY: { about: 'Optional, secret: its key', example: '' },
  METRICS_HOST: { about: 'Address of the metrics; never publish it', example: '127.0.0.1' },
  METRICS_PORT: { about: 'Port of the metrics', example: '9464' },
  SOURCE_COMMIT: { about: 'Optional: commit the release was built from', example: '' },
  COLOUR: { about: 'blue, green or none', example: 'none' },
  TRUSTED_PROXIES: {
    about: 'Optional: networks whose X-Forwarded-* headers count, comma separated',
    example: '',
  },
  DRAIN_DELAY_SECONDS: { about: 'Time for the edge to notice a process that leaves', example: '5' },
}

/** The text of `.env.example`. */
export function environmentExample(): string {
  const lines = Object.entries(VARIABLES).flatMap(([name, { about, example }]) => [
    `# ${about}`,
    `${name}=${example}`,
  ])
  return `# Made by "node ace env:example" from start/env.ts.\n# Any value may be file:/path/to/a/file that holds it.\n${lines.join('\n')}\n`
}
