import type { JsonSchema } from './json_schema.js'
import type { ApiRoute } from './routes.js'

/** The one shape of every answer that is not a success. */
export const PROBLEM: JsonSchema = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message', 'remedy', 'request_id'],
      properties: {
        code: {
          type: 'string',
          description: 'What happened, for programs',
          example: 'E_NOT_SIGNED_IN',
        },
        message: { type: 'string', description: 'What happened, in English' },
        remedy: { type: 'string', description: 'What to do about it' },
        request_id: { type: 'string', description: 'Finds the request in the logs of the server' },
        issues: {
          type: 'array',
          description: 'The fields that were refused, with E_VALIDATION_ERROR',
          items: {
            type: 'object',
            required: ['field', 'rule', 'message'],
            properties: {
              field: { type: 'string' },
              rule: { type: 'string' },
              message: { type: 'string' },
            },
          },
        },
        refusal: {
          type: 'object',
          description:
            'Why a pass was refused, with E_PASS_REFUSED: keys of the messages and their parameters',
        },
      },
    },
  },
}

const MEANING: Record<number, string> = {
  400: 'The body is not a JSON object, or the path is not written as UTF-8',
  401: 'Nobody is signed in, or the token is not known',
  403: 'The role or the kind of device does not allow it, or the X-XSRF-TOKEN header is missing or old',
  404: 'There is no such thing in this school',
  409: 'The state of things does not allow it now',
  410: 'It is over',
  413: 'The body is larger than 256 KB',
  415: 'The body is not sent as application/json',
  422: 'A field was refused; `issues` names it',
  429: 'Too many requests; Retry-After says when to come back',
  503: 'A part of the service cannot be reached; the same request may be sent again',
}

/** The problems that an operation can answer with. */
export function problemsOf(
  route: ApiRoute,
  { takesInput, thrown }: { takesInput: boolean; thrown: number[] }
) {
  const writes = route.method !== 'get'
  const statuses = new Set([
    ...thrown,
    400,
    ...(route.for === 'anybody' && !writes ? [] : [401]),
    ...(route.for === 'anybody' && !writes ? [] : [403]),
    404,
    ...(writes ? [409, 413, 415] : []),
    ...(takesInput || writes ? [422] : []),
    429,
    503,
  ])
  return Object.fromEntries(
    [...statuses]
      .sort()
      .map((status) => [status, { $ref: `#/components/responses/Problem${status}` }])
  )
}

export const PROBLEM_RESPONSES = Object.fromEntries(
  Object.entries(MEANING).map(([status, description]) => [
    `Problem${status}`,
    {
      description,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ])
)
