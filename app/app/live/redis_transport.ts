import type { TransmitConfig } from '@boringnode/transmit/types'
import { setTimeout as sleep } from 'node:timers/promises'
import app from '@adonisjs/core/services/app'
import logger from '@adonisjs/core/services/logger'
import redis from '@adonisjs/redis/services/main'

type Transport = ReturnType<NonNullable<TransmitConfig['transport']>['driver']>
type Subscribe = Transport['subscribe']
type Handler = (payload: never) => void | Promise<void>

const RETRY_MS = 500

/**
 * Carries messages between processes over the application's own Redis connection. A message that Redis cannot take
 * is dropped: pages ask again by themselves, and a queue would only tell them old news later.
 */
export class RedisTransport implements Transport {
  #id = ''
  #stopped = new AbortController()

  setId(id: string): Transport {
    this.#id = id
    return this
  }

  async publish(channel: string, payload: unknown): Promise<void> {
    const text = JSON.stringify({ from: this.#id, payload })
    await redis.publish(channel, text).catch((error: Error) => {
      logger.debug({ err: error }, 'a live message was dropped')
    })
  }

  /** Only web processes have pages that listen. */
  subscribe: Subscribe = async (channel, handler) => {
    if (app.getEnvironment() === 'web') this.#listen(channel, handler)
  }

  async unsubscribe(channel: string): Promise<void> {
    await redis.unsubscribe(channel)
  }

  /** Redis's own client subscribes again after a lost connection. */
  onReconnect(): void {}

  /** The connection belongs to the application, which closes it. */
  async disconnect(): Promise<void> {
    this.#stopped.abort()
  }

  #listen(channel: string, handler: Handler): void {
    redis.connection().subscribe(
      channel,
      (text: string) => {
        const { from, payload } = JSON.parse(text)
        if (from !== this.#id) void handler(payload as never)
      },
      { onSubscription: () => {}, onError: () => void this.#listenLater(channel, handler) }
    )
  }

  async #listenLater(channel: string, handler: Handler): Promise<void> {
    const waited = await sleep(RETRY_MS, true, {
      signal: this.#stopped.signal,
      ref: false,
    }).catch(() => false)
    if (waited) this.#listen(channel, handler)
  }
}
