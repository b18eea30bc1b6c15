import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Writable } from 'node:stream'
import type { HttpContext } from '@adonisjs/core/http'
import transmit from '@adonisjs/transmit/services/main'
import { isSessionOpen } from '#identity/sessions/is_session_open'
import { liveStreams } from '#live/live_streams'
import LivePolicy from '#live/policies/live_policy'
import { channelFor } from '#live/subjects'
import { openLiveStreamValidator } from '#live/validators/open_live_stream_validator'
import { isDraining } from '#platform/draining'
import { Problem } from '#platform/errors/problem'

const UNREAD_MS = 5_000

export class LeavingService extends Problem {
  static status = 503
  static code = 'E_LEAVING_SERVICE'
  static help = 'Ask again; another process answers.'
  static message = 'This process is about to stop'
}

/**
 * GET /api/live?subject=: server-sent events about a subject, as long as the page stays. The request itself says what
 * it is about, so that one request to one process is enough, however many processes there are.
 */
export default class OpenLiveStreamController {
  async handle(ctx: HttpContext) {
    const { subject } = await ctx.request.validateUsing(openLiveStreamValidator)
    await ctx.bouncer.with(LivePolicy).authorize('listen', subject)
    if (isDraining()) throw new LeavingService()

    const channel = await channelFor(subject, ctx.user)
    const uid = randomUUID()
    const { request, response } = ctx
    const stream = transmit.createStream({
      uid,
      context: ctx,
      request: request.request,
      response: response.response,
      injectResponseHeaders: response.getHeaders(),
    })
    await transmit.subscribe({ uid, channel, context: ctx })
    const forget = liveStreams.add(ctx.user.id, {
      tell: (message) => stream.writeMessage({ data: message }),
      end: () => end(stream, response.response),
      isWelcome: () => isSessionOpen(ctx.userSession.id),
    })
    response.response.once('close', forget)
    /* What is said after the end reaches nobody, and is no reason to stop the process. */
    stream.on('error', () => response.response.destroy())
    return response.stream(stream)
  }
}

/** A client that reads no more cannot be told that this is the end. */
function end(stream: Writable, response: ServerResponse): void {
  stream.end()
  setTimeout(() => response.destroy(), UNREAD_MS).unref()
}
