import { writeFileSync } from 'node:fs'
import { dashboards } from './dashboards.ts'

/* Writes dashboards/*.json. Run by `npm run build -w monitoring/grafana` after a change in src/. */
for (const [file, text] of Object.entries(dashboards())) {
  writeFileSync(new URL(`../dashboards/${file}`, import.meta.url), text)
}
