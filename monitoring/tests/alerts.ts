import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { monitoring } from './official_tool.ts'

/** The paths of all files of one folder, relative to monitoring/. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(monitoring, folder)).map((file) => join(folder, file))
}

/** The names of all alerts in prometheus/rules. */
export function alerts(): string[] {
  return filesIn('prometheus/rules').flatMap((file) => {
    const text = readFileSync(join(monitoring, file), 'utf8')
    return [...text.matchAll(/- alert: (\w+)/g)].map(([, name]) => name!)
  })
}
