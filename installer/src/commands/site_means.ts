import { join } from 'node:path'
import { systemClock } from '../adapters/clock.js'
import { ComposePlugin } from '../adapters/compose/compose_plugin.js'
import { DockerContainers } from '../adapters/docker/docker_containers.js'
import { JournalFile } from '../adapters/files/journal_file.js'
import { LockFile } from '../adapters/files/lock_file.js'
import { SecretFiles } from '../adapters/files/secret_files.js'
import { SiteFolder } from '../adapters/files/site_folder.js'
import { httpsProber } from '../adapters/edge/https_prober.js'
import { linuxHost } from '../adapters/host/linux_host.js'
import { sitePaths } from '../core/site_paths.js'

/** The adapters of one site, chosen here and nowhere else. */
export function siteMeans(directory: string, project: string, variables: Record<string, string>) {
  return {
    files: new SiteFolder(directory),
    secrets: new SecretFiles(join(directory, sitePaths.secrets)),
    journal: new JournalFile(join(directory, sitePaths.journal)),
    lock: new LockFile(join(directory, sitePaths.lock)),
    containers: new DockerContainers(),
    compose: new ComposePlugin(project, directory, variables),
    prober: httpsProber,
    host: linuxHost,
    clock: systemClock,
  }
}

export type SiteMeans = ReturnType<typeof siteMeans>
