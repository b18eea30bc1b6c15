import { overview } from './overview.ts'

/** Every dashboard by the name of its file, as text that Grafana reads. */
export function dashboards(): Record<string, string> {
  return { 'overview.json': `${JSON.stringify(overview(), null, 2)}\n` }
}
