import { pathToFileURL } from 'node:url'
import type { JsonSchema } from './json_schema.js'
import type { Validator } from './controllers.js'
import type { ApiRoute } from './routes.js'

export type Parameter = {
  name: string
  in: 'path' | 'query'
  required: boolean
  schema: JsonSchema
}
export type RequestPart = { parameters: Parameter[]; body?: JsonSchema }

/** What a route takes, as its validators say: from the address, from the query, from the body. */
export async function requestOf(route: ApiRoute, validators: Validator[]): Promise<RequestPart> {
  const schema = await validated(validators)
  const { params, headers, cookies, ...fields } = schema.properties ?? {}
  void [headers, cookies]
  const inPath = route.params.map((name) => ({
    name,
    in: 'path' as const,
    required: true,
    schema: clean(params?.properties?.[name] ?? {}),
  }))
  if (route.method === 'get') {
    const inQuery = Object.entries(fields).map(([name, field]) => ({
      name,
      in: 'query' as const,
      required: schema.required?.includes(name) ?? false,
      schema: clean(field),
    }))
    return { parameters: [...inPath, ...inQuery] }
  }
  if (Object.keys(fields).length === 0) return { parameters: inPath }
  const required = schema.required?.filter((name) => name in fields) ?? []
  const body = clean({ type: 'object', properties: fields, required })
  return { parameters: inPath, body }
}

async function validated(validators: Validator[]): Promise<JsonSchema> {
  const schemas = await Promise.all(
    validators.map(async ({ file, name }) => {
      const validator: { toJSONSchema(): unknown } = (await import(pathToFileURL(file).href))[name]
      return validator.toJSONSchema() as JsonSchema
    })
  )
  return {
    type: 'object',
    properties: Object.assign({}, ...schemas.map(({ properties }) => properties)),
    required: [...new Set(schemas.flatMap(({ required }) => required ?? []))],
  }
}

/** What is not named is ignored, not refused: clients of the next release may send more. */
function clean(schema: JsonSchema): JsonSchema {
  const { additionalProperties, required, properties, items, anyOf, ...rest } = schema
  return {
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, clean(property)])
      ),
    }),
    ...(required?.length && { required }),
    ...(items && { items: clean(items) }),
    ...(anyOf && { anyOf: anyOf.map(clean) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: clean(additionalProperties),
    }),
  }
}
