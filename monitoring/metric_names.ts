import { readdirSync, readFileSync } from 'node:fs'
import { dashboards } from './grafana/src/dashboards.ts'

const KEYWORDS = new Set([
  'and',
  'or',
  'unless',
  'by',
  'without',
  'on',
  'ignoring',
  'group_left',
  'group_right',
  'bool',
  'offset',
])

/** The PromQL of every rule. */
export function ruleExpressions(): string[] {
  const folder = new URL('prometheus/rules/', import.meta.url)
  return readdirSync(folder).flatMap((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    const blocks = text.matchAll(/^( *)expr: (?:\|\n((?:\1 .*\n)+)|(.*)\n)/gm)
    return [...blocks].map(([, , block, line]) => block ?? line!)
  })
}

/** The PromQL of every panel. Grafana's own variables are left in: `$__rate_interval`. */
export function panelExpressions(): string[] {
  return Object.values(dashboards()).flatMap((text) =>
    JSON.parse(text).panels.flatMap(({ targets = [] }: { targets?: { expr: string }[] }) =>
      targets.map(({ expr }) => expr)
    )
  )
}

/** The metrics one expression reads. */
export function metricsIn(expression: string): string[] {
  const bare = expression
    .replace(/"[^"]*"|'[^']*'/g, '')
    .replace(/\{[^}]*\}|\[[^\]]*\]/g, ' ')
    .replace(/\b(by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)/g, ' ')
  return [...bare.matchAll(/(?<![\w.])[a-zA-Z_:][\w:]*(?!\s*\(|[\w:])/g)]
    .map(([name]) => name)
    .filter((name) => !KEYWORDS.has(name))
}

/**
 * Every metric that a rule or a panel reads, each once: all must exist on a running site. Left out are
 * the results of recording rules (their names have colons), which are empty while there is no traffic.
 */
export function metricsInUse(): string[] {
  return [...new Set([...ruleExpressions(), ...panelExpressions()].flatMap(metricsIn))]
    .filter((name) => !name.includes(':'))
    .sort()
}
