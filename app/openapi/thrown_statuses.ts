import ts from 'typescript'

/** A controller, the actions it runs, and what those call. */
const DEPTH = 3

/** The statuses of the problems that are thrown in a file or in the files it imports of ours. */
export function thrownStatuses(file: ts.SourceFile, program: ts.Program): number[] {
  const checker = program.getTypeChecker()
  const files = new Set([file])
  for (let depth = 1; depth < DEPTH; depth++) {
    for (const known of [...files]) importsOf(known, program).forEach((found) => files.add(found))
  }
  const statuses = new Set<number>()
  const visit = (node: ts.Node) => {
    if (ts.isThrowStatement(node) && node.expression && ts.isNewExpression(node.expression)) {
      const status = statusOf(node.expression.expression, checker)
      if (status) statuses.add(status)
    }
    ts.forEachChild(node, visit)
  }
  files.forEach(visit)
  return [...statuses].sort()
}

function importsOf(file: ts.SourceFile, program: ts.Program): ts.SourceFile[] {
  const checker = program.getTypeChecker()
  return file.statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier }) => {
    const target = checker.getSymbolAtLocation(moduleSpecifier)?.valueDeclaration?.getSourceFile()
    return target && /\/app\/app\//.test(target.fileName) ? [target] : []
  })
}

/** `static status = 409` of the class. */
function statusOf(thrown: ts.Expression, checker: ts.TypeChecker): number | undefined {
  const property = checker.getTypeAtLocation(thrown).getProperty('status')?.valueDeclaration
  if (!property || !ts.isPropertyDeclaration(property)) return undefined
  const { initializer } = property
  return initializer && ts.isNumericLiteral(initializer) ? Number(initializer.text) : undefined
}
