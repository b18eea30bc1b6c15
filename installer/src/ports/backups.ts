export interface Backup {
  label: string
  type: string
  /** ISO 8601. */
  started: string
  finished: string
  databaseBytes: number
  /** What it takes in the repository. */
  backupBytes: number
}

export interface BackupList {
  backups: Backup[]
  /** The first time one can restore to, ISO 8601; undefined while there is no backup. */
  oldestTarget: string | undefined
}

export interface RestorePlan {
  /** Label of the backup that is the base. */
  set: string
  /** ISO 8601, or `latest`. */
  target: string
  databaseBytes: number
  freeBytes: number
}

export interface Restored {
  set: string
  target: string
  /** Time of the last change that was replayed, ISO 8601; undefined when the backup itself was the last. */
  recoveredTo: string | undefined
  /** Folder beside the data in which the replaced data lies; undefined when there was none. */
  keptAside: string | undefined
  seconds: number
}

/** The backups of one site's database. */
export interface Backups {
  /** @throws {BackupFailed} */
  full(onProgress: (text: string) => void, signal: AbortSignal): Promise<Backup>
  /** @throws {BackupFailed} when the database does not run or the repository is not in order */
  list(): Promise<BackupList>
  /** Changes nothing. @throws {RestoreRefused} {RestoreFailed} */
  planRestore(target: string): Promise<RestorePlan>
  /** The database must be stopped. @throws {RestoreRefused} {RestoreFailed} */
  restore(
    target: string,
    onProgress: (text: string) => void,
    signal: AbortSignal
  ): Promise<Restored>
  /** Deletes data that earlier restores put aside. */
  discardOld(): Promise<void>
}
