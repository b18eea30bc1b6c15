/*
 * Every environment variable the application reads, and nothing else reads one.
 * compose.yaml, the Kubernetes manifests and .env.example are proven equal to this list.
 * A value of the form `file:/run/secrets/NAME` is read from that file.
 */
import { Env } from '@adonisjs/core/env'
import { APP_ROOT } from '#platform/app_root'
import { readSecretFiles } from '#start/secret_files'

export const environmentRules = {
  NODE_ENV: Env.schema.enum(['development', 'production', 'test'] as const),
  HOST: Env.schema.string({ format: 'host' }),
  PORT: Env.schema.number(),
  LOG_LEVEL: Env.schema.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const),

  APP_KEY: Env.schema.secret(),
  APP_URL: Env.schema.string({ format: 'url', tld: false }),

  DATABASE_HOST: Env.schema.string(),
  DATABASE_PORT: Env.schema.number(),
  DATABASE_NAME: Env.schema.string(),
  DATABASE_USER: Env.schema.string(),
  DATABASE_PASSWORD: Env.schema.secret(),

  REDIS_URL: Env.schema.string.optional(),
  REDIS_PASSWORD: Env.schema.secret.optional(),

  MAIL_HOST: Env.schema.string.optional(),
  MAIL_PORT: Env.schema.number.optional(),
  MAIL_TLS: Env.schema.enum.optional(['starttls', 'tls', 'none'] as const),
  MAIL_FROM: Env.schema.string.optionalWhen(() => !process.env.MAIL_HOST),
  MAIL_USER: Env.schema.string.optional(),
  MAIL_PASSWORD: Env.schema.secret.optional(),

  STORAGE_DRIVER: Env.schema.enum.optional(['local', 's3'] as const),
  STORAGE_FOLDER: Env.schema.string.optional(),
  S3_ENDPOINT: Env.schema.string.optional({ format: 'url', tld: false }),
  S3_REGION: Env.schema.string.optional(),
  S3_BUCKET: Env.schema.string.optional(),
  S3_ACCESS_KEY_ID: Env.schema.string.optional(),
  S3_SECRET_ACCESS_KEY: Env.schema.secret.optional(),

  METRICS_HOST: Env.schema.string({ format: 'host' }),
  METRICS_PORT: Env.schema.number(),

  SOURCE_COMMIT: Env.schema.string.optional(),
  COLOUR: Env.schema.enum(['blue', 'green', 'none'] as const),
  TRUSTED_PROXIES: Env.schema.string.optional(),
  DRAIN_DELAY_SECONDS: Env.schema.number(),
}

readSecretFiles(process.env, Object.keys(environmentRules))

export default await Env.create(APP_ROOT, environmentRules)
