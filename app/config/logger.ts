import env from '#start/env'
import { defineConfig, destination } from '@adonisjs/core/logger'

/**
 * Lines are written together, at the latest after half a second and at the end of the process: a write for each
 * request was a tenth of what a scan cost. A process that is killed by force may lose its last half second of log;
 * what must not be lost is in the audit table.
 */
const standardOutput = destination({
  dest: 1,
  sync: false,
  minLength: 4096,
  periodicFlush: 500,
})

export default defineConfig({
  default: 'app',
  loggers: {
    app: {
      enabled: true,
      name: 'student-pass',
      level: env.get('LOG_LEVEL'),
      destination: standardOutput,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: [
          'password',
          '*.password',
          'token',
          '*.token',
          'code',
          '*.code',
          'req.headers.authorization',
          /* PostgreSQL names the values of a row here. */
          'err.detail',
          'err.where',
        ],
        censor: '[redacted]',
      },
    },
  },
})
