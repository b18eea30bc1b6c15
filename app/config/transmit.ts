import env from '#start/env'
import { RedisTransport } from '#live/redis_transport'
import { defineConfig } from '@adonisjs/transmit'

/** Processes tell each other through Redis. Without it (the demonstration) one process serves every page. */
export default defineConfig({
  pingInterval: '25s',
  transport: env.get('REDIS_URL') ? { driver: () => new RedisTransport() } : null,
})
