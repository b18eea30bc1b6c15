import env from '#start/env'
import { redisAddress } from '#platform/net/redis_address'
import { defineConfig } from '@adonisjs/redis'
import type { InferConnections } from '@adonisjs/redis/types'

const url = env.get('REDIS_URL') ?? 'redis://127.0.0.1:6379'

/**
 * Redis may vanish at any moment: a command fails within 200 ms instead of waiting, and the client never
 * gives up reconnecting (the framework's default stops for ever after 10 attempts).
 */
const redisConfig = defineConfig({
  connection: 'main',
  connections: {
    main: {
      ...redisAddress(url, env.get('REDIS_PASSWORD')?.release()),
      keyPrefix: 'student_pass:',
      enableOfflineQueue: false,
      commandTimeout: 200,
      retryStrategy: (times: number) => Math.min(times * 50, 2000),
    },
  },
})

export default redisConfig

declare module '@adonisjs/redis/types' {
  export interface RedisConnections extends InferConnections<typeof redisConfig> {}
}
