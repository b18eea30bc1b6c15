import type { JournalStore } from '../../core/journal.js'
import type { Site } from '../../core/site/site.js'
import type { ServiceSecret } from '../../core/service_secrets.js'
import type { Clock } from '../../ports/clock.js'
import type { Compose, ComposeFile } from '../../ports/compose.js'
import type { Containers } from '../../ports/containers.js'
import type { ImageBuilder } from '../../ports/image_builder.js'
import type { Prober } from '../../ports/prober.js'
import type { Release } from '../../ports/release.js'
import type { Secrets } from '../../ports/secrets.js'
import type { SiteFiles } from '../../ports/site_files.js'

export interface BuildOptions {
  caFile?: string
  buildArguments: string[]
  /** Build again even if the image is here. */
  rebuild: boolean
}

/** All that the steps of an installation need. */
export interface InstallContext {
  site: Site
  /** What site.yaml shall say. */
  siteText: string
  variables: Record<string, string>
  release: Release
  /** compose.yaml of the release, filled in for this site. */
  composeFile: ComposeFile
  wantedSecrets: ServiceSecret[]
  adminPassword: () => Promise<string>
  build: BuildOptions

  files: SiteFiles
  secrets: Secrets
  containers: Containers
  compose: Compose
  builder: ImageBuilder
  prober: Prober
  clock: Clock
  journal: JournalStore
}
