/** One command at a time works on a site. */
export interface SiteLock {
  /** @throws {LockHeld} */
  take(command: string): Promise<void>
  release(): Promise<void>
}
