import ts from 'typescript'
import type { JsonSchema } from './json_schema.js'

/** Deeper than any answer of ours; a type that refers to itself is left open there. */
const DEEPEST = 12

/**
 * Turns types of TypeScript into JSON Schemas of what `JSON.stringify` makes of their values. Types of ours that have
 * a name become components; what JSON cannot say, or a type leaves open, stays open.
 */
export class SchemaOfType {
  readonly components: Record<string, JsonSchema> = {}
  #named = new Map<ts.Type, string>()

  constructor(
    private checker: ts.TypeChecker,
    private place: ts.Node
  ) {}

  schema(type: ts.Type, depth = 0): JsonSchema {
    if (depth > DEEPEST) return {}
    const name = this.#nameOf(type)
    if (!name) return this.#shape(type, depth)
    if (!(name in this.components)) {
      this.components[name] = {}
      this.components[name] = this.#shape(type, depth)
    }
    return { $ref: `#/components/schemas/${name}` }
  }

  #shape(type: ts.Type, depth: number): JsonSchema {
    if (type.isUnion()) return this.#union(type, depth)
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value }
    const { flags } = type
    if (flags & ts.TypeFlags.StringLike) return { type: 'string' }
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' }
    if (flags & ts.TypeFlags.BooleanLiteral) {
      return { const: this.checker.typeToString(type) === 'true' }
    }
    if (flags & ts.TypeFlags.Null) return { type: 'null' }
    if (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return this.#object(type, depth)
    return {}
  }

  #union(type: ts.UnionType, depth: number): JsonSchema {
    const members = type.types.filter((member) => !(member.flags & ts.TypeFlags.Undefined))
    const schemas = unique(members.map((member) => this.schema(member, depth + 1)))
    if (schemas.length === 1) return schemas[0]!
    const constants = schemas.filter((schema) => 'const' in schema)
    const others = schemas.filter((schema) => !('const' in schema))
    const choices = constants.length > 0 ? [enumeration(constants), ...others] : others
    if (choices.length === 1) return choices[0]!
    return nullable(choices) ?? { anyOf: choices }
  }

  #object(type: ts.Type, depth: number): JsonSchema {
    if (this.checker.isArrayType(type) || this.checker.isTupleType(type)) {
      const items = unique(
        this.checker
          .getTypeArguments(type as ts.TypeReference)
          .map((item) => this.schema(item, depth + 1))
      )
      return { type: 'array', items: items.length === 1 ? items[0]! : { anyOf: items } }
    }
    if (type.symbol?.name === 'Date' || type.symbol?.name === 'DateTime') {
      return { type: 'string', format: 'date-time' }
    }
    if (type.getCallSignatures().length > 0 || isBinary(type) || hasSecrets(type)) return {}
    const index = type.getStringIndexType()
    const properties = type.getProperties().map((property) => this.#property(property, depth))
    return {
      type: 'object',
      ...(properties.length > 0 && {
        properties: Object.fromEntries(properties.map(({ name, schema }) => [name, schema])),
      }),
      ...(properties.some(({ required }) => required) && {
        required: properties.filter(({ required }) => required).map(({ name }) => name),
      }),
      ...(index && { additionalProperties: this.schema(index, depth + 1) }),
    }
  }

  #property(property: ts.Symbol, depth: number) {
    const type = this.checker.getTypeOfSymbolAtLocation(property, this.place)
    const optional =
      Boolean(property.flags & ts.SymbolFlags.Optional) ||
      (type.isUnion() && type.types.some((member) => member.flags & ts.TypeFlags.Undefined))
    const description = ts.displayPartsToString(property.getDocumentationComment(this.checker))
    const schema = this.schema(type, depth + 1)
    return {
      name: property.name,
      required: !optional,
      schema: description ? { ...schema, description: description.replace(/\s+/g, ' ') } : schema,
    }
  }

  /** The name of a type that we have declared ourselves; those of libraries and of one place stay without. */
  #nameOf(type: ts.Type): string | undefined {
    if (type.aliasTypeArguments?.length || !(type.flags & ts.TypeFlags.Object)) return undefined
    const symbol = type.aliasSymbol ?? (type.isClassOrInterface() ? type.symbol : undefined)
    const file = symbol?.declarations?.[0]?.getSourceFile().fileName
    if (!symbol || !file || file.includes('/node_modules/') || !isExported(symbol)) return undefined
    const known = this.#named.get(type)
    if (known) return known
    if ([...this.#named.values()].includes(symbol.name)) return undefined
    this.#named.set(type, symbol.name)
    return symbol.name
  }
}

function isBinary(type: ts.Type): boolean {
  return /^(Buffer|Uint8Array|ArrayBuffer|Readable|ReadableStream|PassThrough)$/.test(
    type.symbol?.name ?? ''
  )
}

/** An object with private fields is a machine, such as the answer itself, and no data. */
function hasSecrets(type: ts.Type): boolean {
  return type.getProperties().some(({ name }) => name.includes('#'))
}

function isExported(symbol: ts.Symbol): boolean {
  const [declaration] = symbol.declarations ?? []
  const flags = declaration && ts.getCombinedModifierFlags(declaration)
  return symbol.name !== 'default' && Boolean(flags && flags & ts.ModifierFlags.Export)
}

/** In an order of its own: the compiler's depends on which file it happened to read first. */
function unique(schemas: JsonSchema[]): JsonSchema[] {
  const texts = [...new Set(schemas.map((schema) => JSON.stringify(schema)))].sort()
  return texts.map((text) => JSON.parse(text))
}

function enumeration(constants: JsonSchema[]): JsonSchema {
  const values = constants.map((schema) => schema.const!)
  if (values.length === 2 && values.every((value) => typeof value === 'boolean')) {
    return { type: 'boolean' }
  }
  return values.length === 1 ? { const: values[0]! } : { enum: values }
}

function nullable(choices: JsonSchema[]): JsonSchema | undefined {
  const others = choices.filter(({ type }) => type !== 'null')
  const [only] = others
  if (choices.length !== 2 || others.length !== 1 || typeof only!.type !== 'string')
    return undefined
  return { ...only, type: [only!.type, 'null'] }
}
