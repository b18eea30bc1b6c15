/** The part of JSON Schema 2020-12 that our types and validators need. */
export type JsonSchema = {
  $ref?: string
  type?: string | string[]
  format?: string
  const?: string | number | boolean | null
  enum?: (string | number | boolean | null)[]
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean | JsonSchema
  anyOf?: JsonSchema[]
  description?: string
  [keyword: string]: unknown
}
