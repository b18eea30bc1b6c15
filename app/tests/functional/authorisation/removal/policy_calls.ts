import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { APP_ROOT } from '#platform/app_root'

/** How a policy is asked: one throws, the others answer. */
export type Question = 'authorize' | 'allows' | 'denies' | 'execute'
const QUESTIONS: readonly string[] = ['authorize', 'allows', 'denies', 'execute']

/** A place in the sources that asks a policy. */
export type PolicyCall = { file: string; policy: string; action: string; question: Question }

const ROOT = fileURLToPath(APP_ROOT)

/** `app/people/controllers/add_student_controller.ts StudentPolicy.keep (authorize)` */
export function nameOf({ file, policy, action, question }: PolicyCall): string {
  return `${file} ${policy}.${action} (${question})`
}

/** Every `bouncer.with(Policy).authorize('action')` under app/, read with the compiler's parser. */
export function policyCalls(): { calls: PolicyCall[]; unread: string[] } {
  const calls: PolicyCall[] = []
  const unread: string[] = []
  for (const path of sources(join(ROOT, 'app'))) {
    const text = readFileSync(path, 'utf8')
    if (!text.includes('.with(')) continue
    const file = relative(ROOT, path)
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true)
    const visit = (node: ts.Node) => {
      const policy = policyAsked(node)
      if (policy) {
        const call = questionAbout(node, { file, policy })
        if (call) calls.push(call)
        else unread.push(`${file}: ${node.getText()}`)
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return { calls, unread }
}

/** The policy's name if the node is `….with(SomePolicy)`. */
function policyAsked(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return
  if (node.expression.name.text !== 'with') return
  const text = node.arguments[0]?.getText() ?? ''
  return text.endsWith('Policy') ? text : undefined
}

function questionAbout(
  node: ts.Node,
  at: { file: string; policy: string }
): PolicyCall | undefined {
  const access = node.parent
  if (!ts.isPropertyAccessExpression(access) || !ts.isCallExpression(access.parent)) return
  const [action] = access.parent.arguments
  if (!QUESTIONS.includes(access.name.text) || !action || !ts.isStringLiteral(action)) return
  return { ...at, action: action.text, question: access.name.text as Question }
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ parentPath, name }) => join(parentPath, name))
}
