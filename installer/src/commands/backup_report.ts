import { gigabytes } from '../core/quantities.js'
import type { Backup, BackupList, RestorePlan, Restored } from '../ports/backups.js'

/** The JSON forms; their names are a promise to scripts. */
export function backupValue(backup: Backup) {
  const { label, type, started, finished, databaseBytes, backupBytes } = backup
  return {
    label,
    type,
    started,
    finished,
    database_bytes: databaseBytes,
    backup_bytes: backupBytes,
  }
}

export function listValue({ backups, oldestTarget }: BackupList) {
  return {
    schema: 1,
    backups: backups.map(backupValue),
    oldest_target: oldestTarget ?? null,
  }
}

export function planValue({ set, target, databaseBytes, freeBytes }: RestorePlan) {
  return { schema: 1, set, target, database_bytes: databaseBytes, free_bytes: freeBytes }
}

export function restoredValue({ set, target, recoveredTo, keptAside, seconds }: Restored) {
  return {
    schema: 1,
    set,
    target,
    recovered_to: recoveredTo ?? null,
    kept_aside: keptAside ?? null,
    seconds,
  }
}

export function backupText({ label, backupBytes, databaseBytes }: Backup) {
  return `${label}: ${gigabytes(backupBytes)} in the repository, of ${gigabytes(databaseBytes)} in the database`
}

export function listText({ backups, oldestTarget }: BackupList) {
  if (backups.length === 0) return 'There is no backup yet. Take one: student-pass backup full'
  const rows = backups.map(({ label, type, finished, backupBytes }) =>
    [label.padEnd(36), type.padEnd(6), finished, gigabytes(backupBytes)].join('  ')
  )
  return [...rows, `Restore to any time from ${oldestTarget} to now.`].join('\n')
}

export function planText({ set, target, databaseBytes, freeBytes }: RestorePlan) {
  return `Restore to ${target} from backup ${set}: ${gigabytes(databaseBytes)} of data, ${gigabytes(freeBytes)} free.`
}

export function restoredText({ target, recoveredTo, keptAside, seconds }: Restored) {
  const lastChange = recoveredTo ? `; the last change in it is from ${recoveredTo}` : ''
  const restored = `Restored to ${target} in ${seconds} s${lastChange}.`
  if (!keptAside) return restored
  return [
    restored,
    `The data from before lies beside it as ${keptAside}. When all is as you want it:`,
    '  student-pass backups discard-old',
  ].join('\n')
}
