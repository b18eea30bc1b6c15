import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ProblemBody } from '#platform/errors/problem'
import { headersOfEveryAnswer } from '#platform/headers/every_answer'

/** Answers a request whose address is not percent-encoded UTF-8, which the framework gives to nobody else. */
export function answerBadUrl(request: IncomingMessage, response: ServerResponse): void {
  const body: ProblemBody = {
    error: {
      code: 'E_MALFORMED_ADDRESS',
      message: 'The address is not written as UTF-8',
      remedy: 'Encode the parts of the address, for example with encodeURIComponent.',
      request_id: randomUUID(),
    },
  }
  response.writeHead(400, {
    ...headersOfEveryAnswer(request.url ?? ''),
    'Content-Type': 'application/json; charset=utf-8',
    'X-Request-Id': body.error.request_id,
  })
  response.end(JSON.stringify(body))
}
