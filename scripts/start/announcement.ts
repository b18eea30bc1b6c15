import { relative } from 'node:path'
import process from 'node:process'
import { styleText } from 'node:util'
import type { Demonstration } from './demonstration.ts'
import type { Options } from './options.ts'

/** The block a person reads when everything is up: where to go and how to get in. */
export function announcement(options: Options, url: string, demonstration: Demonstration): string {
  const { school, logins, gate } = demonstration
  const data = shortened(options.dataFolder)
  const lines = [
    '',
    `Student Pass is ready: ${styleText(['bold', 'underline'], url)}`,
    '',
    `Sign in to ${school ?? 'the demonstration school'} as`,
    ...table(logins.map(({ role, email, password }) => [role, email, password])),
    ...(gate ? ['', `Gate page  ${url}/gate   device token  ${gate.token}`] : []),
    '',
    `Metrics    http://localhost:${options.metricsPort}/metrics`,
    `Data       ${data}  (npm run reset deletes it)`,
    `Logs       ${data}/app.log, worker.log`,
    '',
    'Ctrl-C stops it.',
    '',
  ]
  return lines.map((line) => (line ? `  ${line}` : line)).join('\n') + '\n'
}

function table(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]!.length))
  )
  return rows.map(
    (row) =>
      '  ' +
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('   ')
        .trimEnd()
  )
}

function shortened(folder: string): string {
  const path = relative(process.cwd(), folder)
  return path.startsWith('..') ? folder : path
}
