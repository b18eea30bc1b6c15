import fc from 'fast-check'
import type { JsonSchema } from '../../../../openapi/json_schema.js'

/** Longer texts and lists find nothing that these do not. */
const LONGEST_TEXT = 80
const LONGEST_LIST = 4

/** Values that a schema allows; identifiers are mostly those of things that exist. */
export function arbitraryOf(schema: JsonSchema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const inner = (part: JsonSchema) => arbitraryOf(part, ids)
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(inner))
  if (Array.isArray(schema.type)) {
    return fc.oneof(...schema.type.map((type) => inner({ ...schema, type })))
  }
  if (schema.type === 'string') return textOf(schema, ids)
  if (schema.type === 'integer') return fc.integer(boundsOf(schema))
  if (schema.type === 'number') {
    return fc.double({ ...boundsOf(schema), noNaN: true, noDefaultInfinity: true })
  }
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'null') return fc.constant(null)
  if (schema.type === 'array') return listOf(schema, ids)
  if (schema.type === 'object' || schema.properties) return objectOf(schema, ids)
  return fc.jsonValue({ maxDepth: 2 })
}

function objectOf(schema: JsonSchema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema
  if (typeof additionalProperties === 'object' && Object.keys(properties).length === 0) {
    return fc.dictionary(fc.string(), arbitraryOf(additionalProperties, ids), { maxKeys: 3 })
  }
  const model = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, arbitraryOf(property, ids)])
  )
  return fc.record(model, { requiredKeys: required.filter((name) => name in model) })
}

function listOf(schema: JsonSchema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const minLength = numberIn(schema, 'minItems') ?? 0
  const maxLength = Math.min(numberIn(schema, 'maxItems') ?? LONGEST_LIST, minLength + LONGEST_LIST)
  return fc.array(arbitraryOf(schema.items ?? {}, ids), { minLength, maxLength })
}

function textOf(schema: JsonSchema, ids: readonly string[]): fc.Arbitrary<string> {
  const { format, pattern } = schema
  if (format === 'uuid')
    return fc.oneof(fc.uuid(), fc.constantFrom(...ids), fc.constantFrom(...ids))
  if (format === 'email') return fc.emailAddress()
  if (format === 'date') return instants().map((instant) => instant.slice(0, 10))
  if (format === 'date-time') return instants()
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern))
  const minLength = numberIn(schema, 'minLength') ?? 0
  const maxLength = Math.max(
    minLength,
    Math.min(numberIn(schema, 'maxLength') ?? LONGEST_TEXT, LONGEST_TEXT)
  )
  return fc.string({ minLength, maxLength, unit: 'grapheme' })
}

/** Some from this school year, some from the edges of what the form allows. */
function instants(): fc.Arbitrary<string> {
  const between = (min: string, max: string) =>
    fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
  return fc
    .oneof(
      between('2026-08-01', '2027-08-01'),
      between('0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z')
    )
    .map((date) => date.toISOString())
}

function boundsOf(schema: JsonSchema): { min: number; max: number } {
  const min = numberIn(schema, 'minimum') ?? numberIn(schema, 'exclusiveMinimum') ?? -5
  return { min, max: numberIn(schema, 'maximum') ?? Math.max(min, 1000) }
}

function numberIn(schema: JsonSchema, keyword: string): number | undefined {
  const value = schema[keyword]
  return typeof value === 'number' ? value : undefined
}
