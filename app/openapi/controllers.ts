import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { APP_ROOT } from '#platform/app_root'
import type { JsonSchema } from './json_schema.js'
import type { ApiRoute } from './routes.js'
import { SchemaOfType } from './schema_of_type.js'
import { thrownStatuses } from './thrown_statuses.js'

/** What a route answers when it succeeds: status and shape, as the types of its controller say. */
export type Answer = { status: number; schema: JsonSchema | null }
/** A validator that a controller uses: the file and the name under which it is exported. */
export type Validator = { file: string; name: string }
export type Described = {
  answers: Answer[]
  validators: Validator[]
  /** Statuses of the problems that the controller and its actions throw. */
  refusals: number[]
  comment: string
}

/** Reads the controllers' return types, validators and doc comments with the compiler, by the route's name. */
export function readControllers(routes: ApiRoute[]) {
  const { program, source } = compile(routes)
  const checker = program.getTypeChecker()
  const types = new SchemaOfType(checker, source)
  const described = new Map<string, Described>()
  for (const [index, { name, handler }] of routes.entries()) {
    const instance = checker.getTypeAtLocation(aliasNamed(source, `Controller${index}`))
    const method = instance.getProperty(handler)
    if (!method) continue
    const [signature] = checker.getTypeOfSymbolAtLocation(method, source).getCallSignatures()
    const returned = checker.getAwaitedType(signature!.getReturnType())
    described.set(name, {
      answers: returned ? answersOf(returned, checker, source, types) : [],
      validators: validatorsIn(method.valueDeclaration!, checker),
      refusals: thrownStatuses(method.valueDeclaration!.getSourceFile(), program),
      comment: commentOf(instance.symbol, checker),
    })
  }
  return { described, components: types.components }
}

/** One file that imports every controller, so that the compiler looks at them all at once. */
function compile(routes: ApiRoute[]) {
  const root = fileURLToPath(APP_ROOT)
  const config = ts.getParsedCommandLineOfConfigFile(`${root}tsconfig.json`, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: () => undefined,
  })!
  const text = routes
    .map(({ controller }, index) => `type Controller${index} = import('${controller}').default`)
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
  return { program, source: program.getSourceFile(path)! }
}

function aliasNamed(source: ts.SourceFile, name: string): ts.TypeAliasDeclaration {
  return source.statements.find(
    (statement): statement is ts.TypeAliasDeclaration =>
      ts.isTypeAliasDeclaration(statement) && statement.name.text === name
  )!
}

/** What stands between the brackets of `validateUsing(…)`, wherever in the method. */
function validatorsIn(method: ts.Node, checker: ts.TypeChecker): Validator[] {
  const found: Validator[] = []
  const visit = (node: ts.Node) => {
    const [argument] = ts.isCallExpression(node) ? node.arguments : []
    if (
      argument &&
      /\.(tryV|v)alidateUsing$/.test((node as ts.CallExpression).expression.getText())
    ) {
      found.push(placeOf(argument, checker))
    }
    ts.forEachChild(node, visit)
  }
  visit(method)
  return found
}

function placeOf(argument: ts.Node, checker: ts.TypeChecker): Validator {
  const named = checker.getSymbolAtLocation(argument)
  const imported =
    named && named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named
  const file = imported?.declarations?.[0]?.getSourceFile().fileName
  if (!file) throw new Error(`${argument.getText()} must be a validator that its file exports`)
  return { file, name: imported.name }
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
