export interface ComposeFile {
  /** Those that run all the time, unlike one-off commands. */
  startedServices: string[]
  images: string[]
  /** Names on the engine of volumes that Compose does not make, and therefore never deletes. */
  externalVolumes: string[]
  /** Files and folders that services read, relative to the project folder. */
  mounts: { service: string; source: string }[]
}

export interface Finished {
  exitCode: number
  stdout: string
  stderr: string
}

export interface UpOptions {
  /** All when left out. */
  services?: string[]
  /** Recreate them even if compose.yaml says nothing new about them. */
  forceRecreate?: boolean
  noDependencies?: boolean
  removeOrphans?: boolean
  /** Seconds until services that do not get healthy are given up. */
  timeout?: number
}

export interface OneOff {
  service: string
  command: string[]
  entrypoint?: string
  stdin?: string
  onStderr?: (line: string) => void
  signal?: AbortSignal
}

export interface Watching {
  onLine?: (line: string) => void
  signal?: AbortSignal
}

/** One Compose project in its folder. */
export interface Compose {
  /** Version of the plugin; undefined when there is none. */
  version(): Promise<string | undefined>
  /** compose.yaml as Compose understands it. @throws {ComposeFailed} */
  read(): Promise<ComposeFile>
  /** Starts services and waits until they are healthy. @throws {ComposeFailed} */
  up(options: UpOptions, watching: Watching): Promise<void>
  stop(services: string[], signal?: AbortSignal): Promise<void>
  /** Removes containers and networks; external volumes stay. */
  down(): Promise<void>
  /** The last lines a service wrote. */
  logs(service: string, lines: number): Promise<string>
  /** Runs a command in a new container of a service, which is removed afterwards. */
  run(oneOff: OneOff): Promise<Finished>
  /** Runs a command in the running container of a service. */
  exec(oneOff: OneOff): Promise<Finished>
}
