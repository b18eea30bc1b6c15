import type Docker from 'dockerode'
import type {
  ContainerFacts,
  Containers,
  EngineVersion,
  OwnershipRule,
} from '../../ports/containers.js'
import { engineClient, pinnedClient } from './engine.js'
import { DockerUnreachable } from './failures.js'
import { giveOwnership } from './give_ownership.js'
import { pullImage } from './pull_image.js'

/** The engine through its API. */
export class DockerContainers implements Containers {
  readonly #docker: Docker

  constructor() {
    this.#docker = pinnedClient()
  }

  async version(): Promise<EngineVersion> {
    try {
      const answer = await engineClient().version()
      return { engine: answer.Version, api: answer.ApiVersion, oldestApi: answer.MinAPIVersion }
    } catch (error) {
      throw new DockerUnreachable(error)
    }
  }

  async rootFolder() {
    const info = await this.#docker.info()
    return String(info.DockerRootDir)
  }

  async imageId(name: string) {
    return (await missingAsUndefined(this.#docker.getImage(name).inspect()))?.Id
  }

  async imageSize(name: string) {
    return (await missingAsUndefined(this.#docker.getImage(name).inspect()))?.Size
  }

  async imageLabel(name: string, label: string) {
    const image = await missingAsUndefined(this.#docker.getImage(name).inspect())
    return image?.Config?.Labels?.[label]
  }

  pull(name: string, onProgress: (text: string) => void, signal: AbortSignal) {
    return pullImage(this.#docker, name, onProgress, signal)
  }

  async volume(name: string) {
    const found = await missingAsUndefined(this.#docker.getVolume(name).inspect())
    if (!found) return undefined
    return { name, createdAt: String((found as { CreatedAt?: string }).CreatedAt ?? '') }
  }

  async createVolume(name: string, labels: Record<string, string>) {
    await this.#docker.createVolume({ Name: name, Labels: labels })
  }

  async removeVolume(name: string) {
    await missingAsUndefined(this.#docker.getVolume(name).remove())
  }

  async subnets() {
    const networks = await this.#docker.listNetworks()
    return networks.flatMap(({ IPAM }) =>
      (IPAM?.Config ?? []).flatMap(({ Subnet }) => Subnet ?? [])
    )
  }

  async networkSubnet(name: string) {
    const network = await missingAsUndefined(this.#docker.getNetwork(name).inspect())
    return network?.IPAM?.Config?.[0]?.Subnet as string | undefined
  }

  async list(project?: string) {
    const label =
      project === undefined ? 'com.docker.compose.project' : `com.docker.compose.project=${project}`
    const found = await this.#docker.listContainers({
      all: project !== undefined,
      filters: project === undefined ? {} : { label: [label] },
    })
    return found.map(factsOf)
  }

  giveOwnership(image: string, rules: OwnershipRule[]) {
    return giveOwnership(this.#docker, image, rules)
  }
}

function factsOf(container: Docker.ContainerInfo): ContainerFacts {
  return {
    id: container.Id,
    name: container.Names[0]?.replace(/^\//, '') ?? container.Id.slice(0, 12),
    service: container.Labels['com.docker.compose.service'] ?? '',
    image: container.Image,
    imageId: container.ImageID,
    state: container.State,
    health: healthFrom(container.Status),
    createdAt: new Date(container.Created * 1000),
    publishedPorts: container.Ports.filter(({ PublicPort }) => PublicPort).map((port) => ({
      address: port.IP ?? '',
      port: port.PublicPort,
    })),
  }
}

// The list says it in words only: "Up 4 minutes (healthy)".
function healthFrom(status: string): ContainerFacts['health'] {
  if (status.includes('(healthy)')) return 'healthy'
  if (status.includes('(unhealthy)')) return 'unhealthy'
  if (status.includes('(health: starting)')) return 'starting'
  return 'none'
}

async function missingAsUndefined<T>(answer: Promise<T>) {
  try {
    return await answer
  } catch (error) {
    if ((error as { statusCode?: number }).statusCode === 404) return undefined
    throw error
  }
}
