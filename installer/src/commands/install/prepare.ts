import { resolve } from 'node:path'
import { ComposePlugin } from '../../adapters/compose/compose_plugin.js'
import { dockerBuild } from '../../adapters/docker/build_image.js'
import { releaseFolder } from '../../adapters/files/release_folder.js'
import type { CheckContext } from '../../checks/check.js'
import { memoryNeeded } from '../../core/memory_needed.js'
import { wantedSecrets } from '../../core/service_secrets.js'
import { parseEnvironment, siteEnvironment } from '../../core/site_environment.js'
import { sitePaths } from '../../core/site_paths.js'
import { freeSubnet, isFree } from '../../core/subnet.js'
import type { Site } from '../../core/site/site.js'
import type { InstallContext } from '../../usecases/install/install_context.js'
import { siteMeans, type SiteMeans } from '../site_means.js'
import type { InstallFlags } from './flags.js'
import type { ChosenSite } from './read_answers.js'

/** Puts together what the checks need; touches nothing. */
export function checkContext(site: Site, directory: string): CheckContext {
  const release = releaseFolder()
  const variables = siteEnvironment(site, release.version, freeSubnet(site.name, []))
  const means = siteMeans(directory, site.name, variables)
  const draft = new ComposePlugin(site.name, release.folder, variables)
  return {
    containers: means.containers,
    compose: means.compose,
    host: means.host,
    project: site.name,
    bind: site.address.bind,
    ports: site.address,
    siteDirectory: directory,
    memoryNeeded: memoryNeeded(site),
    missingImages: async () => {
      const { images } = await draft.read()
      const ids = await Promise.all(images.map((image) => means.containers.imageId(image)))
      return ids.filter((id) => id === undefined).length
    },
  }
}

/** Everything the installation works with. Needs a working Docker; still touches nothing. */
export async function installContext(
  { site, text, directory }: ChosenSite,
  flags: InstallFlags,
  adminPassword: () => Promise<string>
): Promise<InstallContext & SiteMeans> {
  const release = releaseFolder()
  const draft = siteMeans(directory, site.name, {})
  const variables = siteEnvironment(site, release.version, await subnetFor(site.name, draft))
  return {
    ...siteMeans(directory, site.name, variables),
    site,
    siteText: text,
    variables,
    release,
    composeFile: await new ComposePlugin(site.name, release.folder, variables).read(),
    wantedSecrets: wantedSecrets([variables.COMPOSE_PROFILES ?? '']),
    adminPassword,
    build: {
      caFile: flags.caFile && resolve(flags.caFile),
      buildArguments: flags.buildArg ?? [],
      rebuild: Boolean(flags.rebuild),
    },
    builder: dockerBuild,
  }
}

// A site keeps its subnet, unless another network took it while the site was down.
async function subnetFor(name: string, { files, containers, host }: SiteMeans) {
  const kept = parseEnvironment((await files.read(sitePaths.environment)) ?? '').APP_SUBNET
  const own = await containers.networkSubnet(`${name}_app`)
  if (kept && kept === own) return kept
  const taken = [...(await containers.subnets()), ...host.subnets()]
  return kept && isFree(kept, taken) ? kept : freeSubnet(name, taken)
}
