import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { APP_ROOT } from '#platform/app_root'
import type { JsonSchema } from './json_schema.js'
import type { RegistryEntry } from './registry.js'
import { SchemaOfType } from './schema_of_type.js'

/** What a route answers when it succeeds: status and shape, as the types of its controller say. */
export type Answer = { status: number; schema: JsonSchema | null }
export type Described = { answers: Answer[]; comment: string }

/** Reads the controllers' return types and doc comments with the compiler. */
export function readControllers(registry: Map<string, RegistryEntry>) {
  const { checker, source, entries } = compile(registry)
  const types = new SchemaOfType(checker, source)
  const described = new Map<string, Described>()
  for (const [index, [name, { method }]] of entries.entries()) {
    const instance = checker.getTypeAtLocation(aliasNamed(source, `Controller${index}`))
    const handler = instance.getProperty(method)
    const [signature] = handler
      ? checker.getTypeOfSymbolAtLocation(handler, source).getCallSignatures()
      : []
    const returned = signature && checker.getAwaitedType(signature.getReturnType())
    described.set(name, {
      answers: returned ? answersOf(returned, checker, source, types) : [],
      comment: commentOf(instance.symbol, checker),
    })
  }
  return { described, components: types.components }
}

/** One file that imports every controller, so that the compiler looks at them all at once. */
function compile(registry: Map<string, RegistryEntry>) {
  const root = fileURLToPath(APP_ROOT)
  const config = ts.getParsedCommandLineOfConfigFile(`${root}tsconfig.json`, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: () => undefined,
  })!
  const entries = [...registry]
  const text = entries
    .map(([, { controller }], index) => `type Controller${index} = import('${controller}').default`)
    .join('\n')
  const path = `${root}openapi/every_controller.ts`
  const options = { ...config.options, noEmit: true, skipLibCheck: true, incremental: false }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.fileExists = (file) => file === path || fileExists(file)
  host.readFile = (file) => (file === path ? text : readFile(file))
  host.getSourceFile = (file, ...rest) =>
    file === path
      ? ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true)
      : getSourceFile(file, ...rest)
  const rootNames = [
    path,
    ...config.fileNames.filter((file) => !file.includes('/.adonisjs/client')),
  ]
  const program = ts.createProgram({ rootNames, options, host })
  return { checker: program.getTypeChecker(), source: program.getSourceFile(path)!, entries }
}

function aliasNamed(source: ts.SourceFile, name: string): ts.TypeAliasDeclaration {
  return source.statements.find(
    (statement): statement is ts.TypeAliasDeclaration =>
      ts.isTypeAliasDeclaration(statement) && statement.name.text === name
  )!
}

function answersOf(
  returned: ts.Type,
  checker: ts.TypeChecker,
  source: ts.Node,
  types: SchemaOfType
): Answer[] {
  const members = returned.isUnion() ? returned.types : [returned]
  return members.map((member) => {
    const status = member.getProperty('__status')
    const body = member.getProperty('__response')
    if (!status || !body) return plainAnswer(member, types)
    const number = checker.getTypeOfSymbolAtLocation(status, source)
    const shape = checker.getTypeOfSymbolAtLocation(body, source)
    return {
      status: number.isNumberLiteral() ? number.value : 200,
      schema:
        shape.flags & (ts.TypeFlags.VoidLike | ts.TypeFlags.Never) ? null : types.schema(shape),
    }
  })
}

/** A controller that sends by itself, as with a file, says nothing about the shape by its type. */
function plainAnswer(type: ts.Type, types: SchemaOfType): Answer {
  return { status: 200, schema: type.flags & ts.TypeFlags.VoidLike ? {} : types.schema(type) }
}

function commentOf(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): string {
  return symbol ? ts.displayPartsToString(symbol.getDocumentationComment(checker)) : ''
}
