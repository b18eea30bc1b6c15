import { composePlugin } from './compose_plugin.js'
import { disk } from './disk.js'
import { dockerApiVersion } from './docker_api_version.js'
import { dockerReachable } from './docker_reachable.js'
import { memory } from './memory.js'
import { portsFree } from './ports_free.js'
import type { Check, CheckContext, CheckReport } from './check.js'

export const allChecks: Check[] = [
  dockerReachable,
  dockerApiVersion,
  composePlugin,
  portsFree,
  memory,
  disk,
]

/** Runs the checks in order; one whose need has failed is skipped. */
export async function runChecks(
  context: CheckContext,
  checks: Check[] = allChecks,
  onReport: (report: CheckReport) => void = () => {}
): Promise<CheckReport[]> {
  const reports: CheckReport[] = []
  for (const check of checks) {
    const report = {
      id: check.id,
      title: check.title,
      result: await resultOf(check, reports, context),
    }
    reports.push(report)
    onReport(report)
  }
  return reports
}

async function resultOf(check: Check, reports: CheckReport[], context: CheckContext) {
  const lacking = check.needs?.find((need) =>
    reports.some(({ id, result }) => id === need && !['ok', 'warning'].includes(result.state))
  )
  if (lacking) return { state: 'skipped' as const, message: `needs ${lacking}` }
  return check.run(context)
}
