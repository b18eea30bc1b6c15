/** One command at a time works on a site. */
export interface SiteLock {
  /** Changes nothing. @throws {LockHeld} */
  assertFree(): Promise<void>
  /** @throws {LockHeld} */
  take(command: string): Promise<void>
  release(): Promise<void>
}
