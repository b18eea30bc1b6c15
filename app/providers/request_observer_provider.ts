import type { ApplicationService } from '@adonisjs/core/types'

/** Measures and logs every request once it is answered. */
export default class RequestObserverProvider {
  constructor(protected app: ApplicationService) {}

  async boot() {
    if (this.app.getMode() !== 'run') return
    const emitter = await this.app.container.make('emitter')
    const { httpRequestDuration } = await import('#platform/metrics/http_metrics')

    emitter.on('http:request_completed', ({ ctx, duration }) => {
      const seconds = duration[0] + duration[1] / 1e9
      const status = ctx.response.getStatus()
      const route = ctx.route?.pattern ?? 'none'
      const method = ctx.request.method()
      /* A stream is open for as long as its page: its duration says nothing about the server. */
      const streamed = String(ctx.response.response.getHeader('content-type')).startsWith(
        'text/event-stream'
      )
      if (!streamed) httpRequestDuration.observe({ method, route, status: String(status) }, seconds)
      ctx.logger.info({ method, route, status, ms: Math.round(seconds * 10_000) / 10 }, 'request')
    })
  }

  /** The routes are known once the application has started. */
  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const { beginAtZero } = await import('#platform/metrics/http_metrics')
    const { authzDenied } = await import('#platform/metrics/security_metrics')
    const router = await this.app.container.make('router')
    const routes = Object.values(router.toJSON()).flat()
    const ofTheApi = routes.filter(({ pattern }) => pattern.startsWith('/api/v1/'))
    beginAtZero(ofTheApi)
    for (const { name } of ofTheApi) authzDenied.inc({ policy: name! }, 0)
  }
}
