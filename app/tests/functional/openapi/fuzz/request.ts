import fc from 'fast-check'
import type { Operation } from '../../../../openapi/document.js'
import type { JsonSchema } from '../../../../openapi/json_schema.js'
import { arbitraryOf } from './arbitrary_of.js'
import { nastyBody, nastyContentType, nastyQuery, nastySegment, nastyValue } from './nasty.js'

export type FuzzedOperation = { path: string; method: string; operation: Operation }
export type FuzzedRequest = {
  method: string
  address: string
  body?: string
  contentType: string
  /** Whether the description allows the request. */
  valid: boolean
}

type Parts = { segments: Record<string, string>; query: string; body?: unknown }

/** Requests to one operation as its description allows them. */
export function validRequests(
  of: FuzzedOperation,
  ids: readonly string[]
): fc.Arbitrary<FuzzedRequest> {
  return partsOf(of, ids).map((parts) => ({ ...written(of, parts), valid: true }))
}

/** The same with one thing wrong. */
export function brokenRequests(
  of: FuzzedOperation,
  ids: readonly string[]
): fc.Arbitrary<FuzzedRequest> {
  const { parameters = [] } = of.operation
  const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
  const inQuery = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
  const parts = partsOf(of, ids)
  const breaks: fc.Arbitrary<Omit<FuzzedRequest, 'valid'>>[] = [
    fc.tuple(parts, nastyQuery(inQuery)).map(([given, query]) => written(of, { ...given, query })),
  ]
  if (inPath.length > 0) {
    breaks.push(
      fc
        .tuple(parts, fc.constantFrom(...inPath), nastySegment())
        .map(([given, name, segment]) =>
          written(of, { ...given, segments: { ...given.segments, [name]: segment } })
        )
    )
  }
  if (of.method !== 'get') {
    const wrongField = fc
      .tuple(parts, nastyValue(), fc.nat(), fc.boolean())
      .map(([given, value, at, drop]) =>
        written(of, { ...given, body: withWrongField(given.body, value, at, drop) })
      )
    breaks.push(
      wrongField,
      wrongField,
      wrongField,
      fc.tuple(parts, nastyBody()).map(([given, body]) => ({ ...written(of, given), body })),
      fc
        .tuple(parts, nastyContentType())
        .map(([given, contentType]) => ({ ...written(of, given), contentType }))
    )
  }
  return fc.oneof(...breaks).map((request) => ({ ...request, valid: false }))
}

function partsOf({ operation }: FuzzedOperation, ids: readonly string[]): fc.Arbitrary<Parts> {
  const { parameters = [], requestBody } = operation
  const arbitraries = (place: 'path' | 'query') =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place)
        .map(({ name, schema }) => [name, arbitraryOf(schema, ids)])
    )
  const schema: JsonSchema | undefined = requestBody?.content['application/json'].schema
  return fc.record({
    segments: fc
      .record(arbitraries('path'))
      .map((values) => mapped(values, (value) => encodeURIComponent(String(value).toWellFormed()))),
    query: fc.record(arbitraries('query'), { requiredKeys: [] }).map(queryOf),
    body: schema ? arbitraryOf(schema, ids) : fc.constant(undefined),
  })
}

function written({ path, method }: FuzzedOperation, { segments, query, body }: Parts) {
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => segments[name] ?? 'x')
  const text = body === undefined ? '{}' : JSON.stringify(body)
  return {
    method: method.toUpperCase(),
    address: query ? `${address}?${query}` : address,
    body: method === 'get' ? undefined : text,
    contentType: 'application/json',
  }
}

function withWrongField(body: unknown, value: unknown, at: number, drop: boolean): unknown {
  const fields: Record<string, unknown> = { ...(body as object) }
  const names = Object.keys(fields)
  const name = names[at % (names.length || 1)] ?? 'unknown'
  if (drop) delete fields[name]
  else fields[name] = Array.isArray(fields[name]) && at % 3 === 0 ? [value] : value
  return fields
}

function queryOf(values: Record<string, unknown>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value).toWellFormed())}`)
    .join('&')
}

function mapped<Value>(values: Record<string, Value>, to: (value: Value) => string) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, to(value)]))
}
