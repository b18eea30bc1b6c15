import { defineConfig } from '@adonisjs/core/app'
import { generateRegistry } from '@tuyau/core/hooks'

export default defineConfig({
  commands: [
    () => import('@adonisjs/core/commands'),
    () => import('@adonisjs/lucid/commands'),
    () => import('@tuyau/core/commands'),
  ],
  providers: [
    () => import('@adonisjs/core/providers/app_provider'),
    () => import('@adonisjs/core/providers/hash_provider'),
    () => import('@adonisjs/core/providers/vinejs_provider'),
    () => import('@adonisjs/redis/redis_provider'),
    () => import('@adonisjs/lucid/database_provider'),
    () => import('@adonisjs/static/static_provider'),
    () => import('@adonisjs/session/session_provider'),
    () => import('@adonisjs/shield/shield_provider'),
    () => import('@adonisjs/auth/auth_provider'),
    () => import('@adonisjs/bouncer/bouncer_provider'),
    () => import('@adonisjs/limiter/limiter_provider'),
    () => import('@adonisjs/mail/mail_provider'),
    () => import('@adonisjs/transmit/transmit_provider'),
    () => import('#providers/redis_connection_provider'),
    () => import('#providers/metrics_provider'),
    () => import('#providers/request_observer_provider'),
    () => import('#providers/live_provider'),
    () => import('#providers/erasures_provider'),
  ],
  preloads: [() => import('#start/routes'), () => import('#start/kernel')],
  directories: { public: 'frontend/dist/public' },
  tests: {
    forceExit: false,
    suites: [
      { name: 'unit', files: ['tests/unit/**/*.spec.ts'], timeout: 20_000 },
      { name: 'functional', files: ['tests/functional/**/*.spec.ts'], timeout: 60_000 },
      { name: 'browser', files: ['tests/browser/**/*.spec.ts'], timeout: 120_000 },
    ],
  },
  metaFiles: [
    { pattern: 'frontend/dist/**', reloadServer: false },
    { pattern: 'app/platform/openapi/document.json', reloadServer: false },
  ],
  hooks: { init: [generateRegistry()] },
})
