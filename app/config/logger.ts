import env from '#start/env'
import { defineConfig } from '@adonisjs/core/logger'

export default defineConfig({
  default: 'app',
  loggers: {
    app: {
      enabled: true,
      name: 'student-pass',
      level: env.get('LOG_LEVEL'),
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
        ],
        censor: '[redacted]',
      },
    },
  },
})
