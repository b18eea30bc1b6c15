/** The folder that belongs to one site. Names are relative to it. */
export interface SiteFiles {
  readonly directory: string
  read(name: string): Promise<string | undefined>
  /** Answers whether the content differs from what was there. */
  differs(name: string, content: string): Promise<boolean>
  /** Writes all or nothing, and only when the content differs; answers whether it did. */
  write(name: string, content: string, mode: number): Promise<boolean>
  /** Paths, of those given, whose files differ from the release's. */
  staleAgainst(release: string, paths: string[]): Promise<string[]>
  /** Makes the paths equal to the release's; answers those that changed. */
  copyFrom(release: string, paths: string[]): Promise<string[]>
  /** One digest over names and content of the files at or below the paths. */
  digestOf(paths: string[]): Promise<string>
  remove(): Promise<void>
}
