import { join } from 'node:path'
import type { PlannedStep } from '../../core/plan.js'
import type { StepOutcome } from '../../core/run_steps.js'
import { originOf, type Site } from '../../core/site/site.js'
import { sitePaths } from '../../core/site_paths.js'

interface Installed {
  site: Site
  directory: string
  outcomes: StepOutcome[]
  seconds: number
}

export function installedValue({ site, directory, outcomes, seconds }: Installed) {
  return {
    schema: 1,
    site: site.name,
    directory,
    address: originOf(site.address),
    certificate_authority: join(directory, sitePaths.certificate),
    changed: outcomes.some(({ changed }) => changed),
    steps: outcomes,
    seconds,
  }
}

export function installedText({ site, directory, outcomes }: Installed) {
  const address = originOf(site.address)
  if (!outcomes.some(({ changed }) => changed)) return `Nothing to change. ${address} is up.`
  return [
    `${site.school.name} is up.`,
    '',
    `  Address        ${address}`,
    `  Administrator  ${site.admin.email}`,
    `  Certificate    ${join(directory, sitePaths.certificate)}`,
    `  Folder         ${directory}`,
    '',
    'What is next',
    '  1. Trust the certificate above on the devices that use the site; browsers warn until then.',
    `  2. ${nextForName(site)}`,
    '  3. Sign in as the administrator.',
    '  4. Try a backup: student-pass backup full',
  ].join('\n')
}

export function planText(steps: PlannedStep[]) {
  const changing = steps.filter(({ changes }) => changes.length > 0)
  if (changing.length === 0) return 'Nothing to change.'
  return changing
    .map(({ title, changes }) => [title, ...changes.map((change) => `  ${change}`)].join('\n'))
    .join('\n')
}

function nextForName({ address }: Site) {
  if (address.bind === '127.0.0.1')
    return `It can be reached from this machine only; "${address.host}" must lead to 127.0.0.1.`
  return `Point the DNS name ${address.host} to this machine.`
}
