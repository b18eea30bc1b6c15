import { renderEnvironment } from '../../../core/site_environment.js'
import { sitePaths } from '../../../core/site_paths.js'
import { counted } from '../../../core/quantities.js'
import type { Step } from '../../../core/plan.js'
import type { InstallContext } from '../install_context.js'

/** The site's folder holds all it runs with, so that it does not change when the checkout does. */
export function siteFiles({
  files,
  siteText,
  variables,
  release,
  composeFile,
}: InstallContext): Step {
  const copied = copiedPaths(composeFile)
  const written = {
    [sitePaths.site]: siteText,
    [sitePaths.environment]: renderEnvironment(variables),
  }
  return {
    id: 'site-files',
    title: `Write the site's folder ${files.directory}`,
    async preview() {
      const stale = await files.staleAgainst(release.folder, copied)
      for (const [name, content] of Object.entries(written)) {
        if (await files.differs(name, content)) stale.push(name)
      }
      return stale.sort().map((name) => `write ${name}`)
    },
    async run() {
      const changed = await files.copyFrom(release.folder, copied)
      for (const [name, content] of Object.entries(written)) {
        if (await files.write(name, content, 0o644)) changed.push(name)
      }
      return {
        changed: changed.length > 0,
        summary: changed.length > 0 ? counted(changed.length, 'path') : undefined,
      }
    },
  }
}

function copiedPaths({ mounts }: InstallContext['composeFile']) {
  const sources = mounts.map(({ source }) => source)
  const configuration = sources.filter((source) => !source.startsWith(`${sitePaths.secrets}/`))
  return [...new Set([sitePaths.compose, ...configuration])].sort()
}
