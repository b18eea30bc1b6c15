import { Ajv2020 } from 'ajv/dist/2020.js'
import type { OpenApiDocument, Operation } from '../../../../openapi/document.js'
import type { JsonSchema } from '../../../../openapi/json_schema.js'
import type { Answer } from '#tests/client'

type Described = { content?: Record<string, { schema: JsonSchema }> }

/**
 * Says what an answer of a route holds that its description does not name. The description allows more, so that old
 * clients bear new fields; here every object is closed.
 */
export function shapeJudge({ paths, components }: OpenApiDocument) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
  ajv.addSchema({ $id: 'api', components: closed(components) })
  const operations = new Map(
    Object.values(paths)
      .flatMap((methods) => Object.values(methods))
      .map((operation) => [operation.operationId, operation])
  )
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>()

  return (route: string, { status, headers, body }: Answer<unknown>): string | undefined => {
    if (status < 200 || status > 299) return undefined
    const operation = operations.get(route)
    if (!operation) return undefined
    const described = operation.responses[status] as Described | undefined
    if (!described) return `answered ${status}, which is not described`
    const isJson = headers.get('content-type')?.includes('json')
    const schema = described.content?.['application/json']?.schema
    if (!schema) return isJson && body !== '' ? 'answered JSON that is not described' : undefined

    const key = `${route} ${status}`
    if (!compiled.has(key)) {
      const text = JSON.stringify(closed(schema)).replaceAll('"#/components/', '"api#/components/')
      compiled.set(key, ajv.compile(JSON.parse(text)))
    }
    const validate = compiled.get(key)!
    if (validate(body)) return undefined
    const problems = validate.errors!.map(({ instancePath, message, params }) =>
      `${instancePath.replace(/\d+/g, '…')} ${message} ${params.additionalProperty ?? ''}`.trim()
    )
    return [...new Set(problems)].slice(0, 4).join('; ')
  }
}

/** Parts of described answers to people that are left open: there nothing would be noticed. */
export function openParts({ paths, components }: OpenApiDocument): string[] {
  const found: string[] = []
  const visit = (schema: JsonSchema, path: string) => {
    if (isOpen(schema)) found.push(path)
    for (const [name, part] of Object.entries(schema.properties ?? {}))
      visit(part, `${path}.${name}`)
    for (const part of schema.anyOf ?? []) visit(part, path)
    if (schema.items) visit(schema.items, `${path}[]`)
    if (typeof schema.additionalProperties === 'object')
      visit(schema.additionalProperties, `${path}.*`)
  }
  for (const [name, schema] of Object.entries(components.schemas)) visit(schema, name)
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods))
  for (const operation of operations.filter(({ security }) => 'session' in security[0]!)) {
    for (const schema of jsonSchemasOf(operation)) visit(schema, operation.operationId)
  }
  return found.sort()
}

function jsonSchemasOf({ responses }: Operation): JsonSchema[] {
  return Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, answer]) => {
      const schema = (answer as Described).content?.['application/json']?.schema
      return schema ? [schema] : []
    })
}

function isOpen(schema: JsonSchema): boolean {
  return Object.keys(schema).every((keyword) => keyword === 'description')
}

/** The same with `additionalProperties: false` wherever an object says which fields it has. */
function closed<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(closed) as Part
  if (typeof part !== 'object' || part === null) return part
  const inner = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]))
  const names = (part as JsonSchema).properties
  const isObject = (part as JsonSchema).type === 'object' && typeof names === 'object'
  return (
    isObject && !('additionalProperties' in part)
      ? { ...inner, additionalProperties: false }
      : inner
  ) as Part
}
