export interface ImageOrder {
  name: string
  /** Relative to the context. */
  dockerfile: string
  context: string
  buildArguments: string[]
  labels: Record<string, string>
  /** Certificates that the build trusts besides the usual ones. */
  caFile?: string
}

export interface ImageBuilder {
  /** @throws {ImageBuildFailed} */
  build(order: ImageOrder, onProgress: (text: string) => void, signal: AbortSignal): Promise<void>
}
