import { errors, type Limiter, type LimiterResponse } from '@adonisjs/limiter'
import limiter from '@adonisjs/limiter/services/main'
import env from '#start/env'
import { askRedis } from '#platform/limits/ask_redis'
import { rateLimited } from '#platform/metrics/security_metrics'

type Allowance = {
  requests: number
  /** For example `15 min`. */
  duration: string
  /** How long nothing is let through once there were too many; otherwise until the duration is over. */
  blockDuration?: string
}

/**
 * How often something may be tried. Tries are counted in this process and in Redis, and the stricter count decides:
 * Redis adds up all processes, and when it is away, or comes back empty, this process still knows what it has seen.
 */
export class Limit {
  #counters: { here: Limiter; everywhere: Limiter | undefined } | undefined

  /**
   * @param bucket name of the limit, also in the metrics
   * @param countedHere only in this process: for what is asked at every scan, which must not wait for Redis
   */
  constructor(
    private readonly bucket: string,
    private readonly allowance: Allowance,
    private readonly options: { countedHere?: boolean } = {}
  ) {
    rateLimited.inc({ bucket }, 0)
  }

  /**
   * Counts one try, before it is made: tries in parallel would otherwise all be let through.
   * @throws E_TOO_MANY_REQUESTS
   */
  async count(who: string): Promise<void> {
    const key = this.#key(who)
    const { here, everywhere } = this.#limiters()
    try {
      await here.consume(key)
      if (everywhere) await askRedis(() => everywhere.consume(key))
    } catch (error) {
      if (error instanceof errors.E_TOO_MANY_REQUESTS) rateLimited.inc({ bucket: this.bucket })
      throw error
    }
  }

  /**
   * Does what counts only when it goes wrong.
   * @throws E_TOO_MANY_REQUESTS, without doing it, after too many that went wrong
   */
  async countIfWrong<T>(who: string, task: () => Promise<T>): Promise<T> {
    const reached = await this.#reached(who)
    if (reached) throw new errors.E_TOO_MANY_REQUESTS(reached)
    try {
      return await task()
    } catch (error) {
      await this.countWrong(who)
      throw error
    }
  }

  /** Whether another try is left; counts nothing but the refusal. */
  async isLeft(who: string): Promise<boolean> {
    return (await this.#reached(who)) === undefined
  }

  /** Counts a try that went wrong. Never refuses. */
  async countWrong(who: string): Promise<void> {
    const key = this.#key(who)
    const { here, everywhere } = this.#limiters()
    await here.increment(key)
    if (everywhere) await askRedis(() => everywhere.increment(key))
  }

  /** Begins to count anew, because the right one has shown who it is. */
  async forget(who: string): Promise<void> {
    const key = this.#key(who)
    const { here, everywhere } = this.#limiters()
    await here.delete(key)
    if (everywhere) await askRedis(() => everywhere.delete(key))
  }

  async #reached(who: string): Promise<LimiterResponse | undefined> {
    const key = this.#key(who)
    const { here, everywhere } = this.#limiters()
    const counts = [await here.get(key), everywhere && (await askRedis(() => everywhere.get(key)))]
    const reached = counts.find((count) => count && count.remaining <= 0)
    if (reached) rateLimited.inc({ bucket: this.bucket })
    return reached ?? undefined
  }

  #key(who: string): string {
    return `${this.bucket}:${who}`
  }

  /** Made at the first use, for the limiter service begins with the application. */
  #limiters() {
    const wantsRedis = env.get('REDIS_URL') && !this.options.countedHere
    this.#counters ??= {
      here: limiter.use('memory', this.allowance),
      everywhere: wantsRedis ? limiter.use('redis', this.allowance) : undefined,
    }
    return this.#counters
  }
}
