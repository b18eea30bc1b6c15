import app from '@adonisjs/core/services/app'
import { ExceptionHandler, type HttpContext } from '@adonisjs/core/http'
import { isDatabaseUnavailable, isUnstorableText } from '#platform/errors/database_errors'
import { isRedisUnavailable } from '#platform/errors/redis_errors'
import { Problem, type ProblemBody } from '#platform/errors/problem'
import { authzDenied } from '#platform/metrics/security_metrics'
import { remedyFor } from '#platform/errors/remedies'

type Described = {
  status: number
  code: string
  message: string
  remedy?: string
  issues?: ProblemBody['error']['issues']
}

/** Turns whatever was thrown into a JSON answer with a code and a remedy; nothing internal leaves the server. */
export default class ErrorHandler extends ExceptionHandler {
  protected debug = !app.inProduction

  async handle(error: unknown, ctx: HttpContext) {
    const { status, code, message, remedy, issues } = describe(error)
    if (code === 'E_AUTHORIZATION_FAILURE') authzDenied.inc({ policy: ctx.route?.name ?? 'none' })
    if (status === 503) ctx.response.header('Retry-After', '1')
    const retryAfter = retryAfterOf(error)
    if (retryAfter) ctx.response.header('Retry-After', String(retryAfter))

    const body: ProblemBody = {
      error: {
        code,
        message,
        remedy: remedy ?? remedyFor(code),
        request_id: ctx.request.id() ?? '',
      },
    }
    if (issues) body.error.issues = issues
    if (error instanceof Problem) Object.assign(body.error, error.extra)
    ctx.response.status(status).send(body)
  }

  async report(error: unknown, ctx: HttpContext) {
    const { status, code } = describe(error)
    if (status < 500) return
    ctx.logger.error({ err: error, code }, 'request failed')
  }
}

function describe(thrown: unknown): Described {
  if (isDatabaseUnavailable(thrown) || isRedisUnavailable(thrown)) {
    return {
      status: 503,
      code: 'E_SERVICE_UNAVAILABLE',
      message: 'A part of the service cannot be reached right now',
    }
  }
  if (isUnstorableText(thrown)) {
    return { status: 422, code: 'E_UNSTORABLE_TEXT', message: 'A text holds a zero character' }
  }
  const error = (thrown ?? {}) as {
    status?: number
    code?: string
    message?: string
    remedy?: string
    help?: string
    type?: string
    messages?: { field: string; rule: string; message: string }[]
  }
  /* Our own problems know better what to say, for example how large a photo may be. */
  const parsing = thrown instanceof Problem ? undefined : describeBodyError(error)
  if (parsing) return parsing

  const status = error.status ?? 500
  if (status >= 500 && !(thrown instanceof Problem))
    return { status, code: 'E_INTERNAL', message: 'Something went wrong on the server' }
  return {
    status,
    code: error.code ?? `E_HTTP_${status}`,
    message: error.message ?? 'The request was refused',
    remedy: error.remedy ?? error.help,
    issues: error.code === 'E_VALIDATION_ERROR' ? error.messages : undefined,
  }
}

/** Errors of the body parser, which has types of its own (raw-body, co-body). */
function describeBodyError(error: {
  status?: number
  type?: string
  code?: string
}): Described | undefined {
  if (error.status === 413 || error.type === 'entity.too.large') {
    return { status: 413, code: 'E_REQUEST_ENTITY_TOO_LARGE', message: 'The request is too large' }
  }
  if (error.status === 415) {
    return { status: 415, code: 'E_UNSUPPORTED_MEDIA_TYPE', message: 'The request is not JSON' }
  }
  const isNoObject = error.status === 422 && error.code === undefined
  if (isNoObject || (error.status === 400 && error instanceof SyntaxError)) {
    return { status: 400, code: 'E_MALFORMED_JSON', message: 'The request body is not valid JSON' }
  }
  return undefined
}

function retryAfterOf(error: unknown): number | undefined {
  const response = (error as { response?: { availableIn?: number } })?.response
  return response?.availableIn
}
