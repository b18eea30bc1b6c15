export interface EngineVersion {
  engine: string
  /** Newest and oldest API version that the engine speaks. */
  api: string
  oldestApi: string
}

export interface ContainerFacts {
  id: string
  name: string
  service: string
  image: string
  imageId: string
  state: string
  /** `none` when the image and compose.yaml define no check. */
  health: 'healthy' | 'unhealthy' | 'starting' | 'none'
  createdAt: Date
  publishedPorts: { address: string; port: number }[]
}

export interface VolumeFacts {
  name: string
  createdAt: string
}

export interface OwnershipRule {
  /** A volume's name, or an absolute folder. */
  source: string
  /** File or folder in it; the whole when left out. */
  inside?: string
  /** uid:gid */
  owner: string
  /** Octal, as chmod takes it. */
  mode: string
}

/** The container engine, without Compose. */
export interface Containers {
  /** @throws {DockerUnreachable} */
  version(): Promise<EngineVersion>
  /** Folder in which the engine keeps images and volumes. */
  rootFolder(): Promise<string>
  /** Identity of a local image; undefined when it is not here. */
  imageId(name: string): Promise<string | undefined>
  /** Bytes. */
  imageSize(name: string): Promise<number | undefined>
  imageLabel(name: string, label: string): Promise<string | undefined>
  /** @throws {ImageMissing} when no registry gives it */
  pull(name: string, onProgress: (text: string) => void, signal: AbortSignal): Promise<void>
  volume(name: string): Promise<VolumeFacts | undefined>
  createVolume(name: string, labels: Record<string, string>): Promise<void>
  removeVolume(name: string): Promise<void>
  /** IPv4 and IPv6 subnets of all networks. */
  subnets(): Promise<string[]>
  /** First subnet of one network; undefined when there is no such network. */
  networkSubnet(name: string): Promise<string | undefined>
  /** Containers of one Compose project, stopped ones too; without a name all that run. */
  list(project?: string): Promise<ContainerFacts[]>
  /** Gives files and volumes to the users of the services that read them. */
  giveOwnership(image: string, rules: OwnershipRule[]): Promise<void>
}
