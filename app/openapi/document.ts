import { VERSION } from '#platform/release'
import { readControllers, type Answer, type Described } from './controllers.js'
import type { JsonSchema } from './json_schema.js'
import { PROBLEM, PROBLEM_RESPONSES, problemsOf } from './problems.js'
import { requestOf, type RequestPart } from './request.js'
import { apiRoutes, type ApiRoute } from './routes.js'
import { summaryOf } from './summary.js'

export type Operation = {
  operationId: string
  summary: string
  description?: string
  tags: string[]
  security: Record<string, string[]>[]
  parameters?: RequestPart['parameters']
  requestBody?: { required: true; content: { 'application/json': { schema: JsonSchema } } }
  responses: Record<string, unknown>
}
export type OpenApiDocument = {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, JsonSchema>; [kind: string]: unknown }
  [field: string]: unknown
}

const MEANING: Record<number, string> = {
  200: 'Done',
  201: 'Created',
  202: 'Accepted; it is carried out soon',
  204: 'Done; there is nothing to say',
}

/** Describes the API as the running application has it (OpenAPI 3.1). */
export async function describeApi(): Promise<OpenApiDocument> {
  const routes = apiRoutes()
  const { described, components } = readControllers(routes)
  const paths: OpenApiDocument['paths'] = {}
  for (const route of routes) {
    const controller = described.get(route.name)
    const request = await requestOf(route, controller?.validators ?? [])
    paths[route.path] ??= {}
    paths[route.path]![route.method] = operationOf(route, request, controller)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Student Pass',
      version: VERSION,
      summary: 'Digital passes for a school, hosted by the school',
      description:
        'Every answer is JSON. A person signs in with `POST /api/v1/session` and sends the __Host-XSRF-TOKEN cookie back ' +
        'as the X-XSRF-TOKEN header with every write; a gate or kiosk sends its device token.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'This school' }],
    tags: [...new Set(routes.map(tagOf))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: SECURITY,
      responses: PROBLEM_RESPONSES,
      schemas: sorted({ ...components, Problem: PROBLEM }),
    },
  }
}

const SECURITY = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-student_pass',
    description: 'The session of a person; `student_pass` where the site is not served by TLS',
  },
  xsrf: {
    type: 'apiKey',
    in: 'header',
    name: 'X-XSRF-TOKEN',
    description:
      'The value of the __Host-XSRF-TOKEN cookie, for writes; `XSRF-TOKEN` where the site is not served by TLS',
  },
  device: {
    type: 'http',
    scheme: 'bearer',
    description: 'The token of a gate or kiosk',
  },
  supervision: {
    type: 'apiKey',
    in: 'header',
    name: 'X-Supervision',
    description: 'What a supervisor who has signed in at the gate was given',
  },
}

function operationOf(route: ApiRoute, request: RequestPart, controller?: Described): Operation {
  const { parameters, body } = request
  return {
    operationId: route.name,
    ...summaryOf(controller?.comment ?? '', route.name),
    tags: [tagOf(route)],
    security: securityOf(route),
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: body } } },
    }),
    responses: {
      ...answersOf(controller?.answers ?? []),
      ...problemsOf(route, {
        takesInput: parameters.length > 0 || Boolean(body),
        thrown: controller?.refusals ?? [],
      }),
    },
  }
}

function securityOf({ for: audience, method, supervised }: ApiRoute): Operation['security'] {
  if (supervised) return [{ device: [], supervision: [] }]
  if (audience === 'devices') return [{ device: [] }]
  const schemes = [
    ...(audience === 'people' ? ['session'] : []),
    ...(method === 'get' ? [] : ['xsrf']),
  ]
  return [Object.fromEntries(schemes.map((scheme) => [scheme, []]))]
}

/** A controller that answers one status with several shapes may answer any of them. */
function answersOf(answers: Answer[]) {
  const successes = answers.filter(({ status }) => status < 400)
  if (successes.length === 0) return { 200: { description: MEANING[200] } }
  const statuses = [...new Set(successes.map(({ status }) => status))].sort()
  return Object.fromEntries(
    statuses.map((status) => {
      const shapes = successes
        .filter((answer) => answer.status === status)
        .flatMap(({ schema }) => (schema ? [schema] : []))
      const description = MEANING[status] ?? 'Done'
      if (shapes.length === 0) return [status, { description }]
      const schema = shapes.length === 1 ? shapes[0]! : { anyOf: shapes }
      const type = Object.keys(schema).length > 0 ? 'application/json' : '*/*'
      return [status, { description, content: { [type]: { schema } } }]
    })
  )
}

/** The feature of a route, from the first part of its name: `my_passes.list` → `my passes`. */
function tagOf({ name }: ApiRoute): string {
  return name.split('.')[0]!.replaceAll('_', ' ')
}

function sorted<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
