import env from '#start/env'
import { servedByTls } from '#config/app'
import { defineConfig, stores } from '@adonisjs/session'

/**
 * Sessions live in Redis. Without Redis (the demonstration) they are rows, so that a restart signs nobody out
 * and a session can still be ended by the server.
 */
export default defineConfig({
  cookieName: servedByTls ? '__Host-student_pass' : 'student_pass',
  /** The longest that a session may rest; who may rest less long is in #identity/sessions/session_lifetime. */
  age: '8h',
  clearWithBrowser: false,
  cookie: { path: '/', httpOnly: true, secure: servedByTls, sameSite: 'lax' },
  store: env.get('REDIS_URL') ? 'redis' : 'database',
  stores: {
    redis: stores.redis({ connection: 'main' }),
    database: stores.database(),
  },
})
