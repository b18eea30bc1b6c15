import { servedByTls } from '#config/app'
import { defineConfig } from '@adonisjs/shield'

/** Only against forged requests: the headers are on every answer, also on those Shield does not see (#platform/headers). */
export default defineConfig({
  csrf: {
    enabled: true,
    exceptRoutes: [],
    enableXsrfCookie: true,
    methods: ['POST', 'PUT', 'PATCH', 'DELETE'],
    cookieOptions: { secure: servedByTls, sameSite: 'lax' },
  },
})
