import { exitCodes } from '../../core/exit_codes.js'
import { lastLines } from '../../core/last_lines.js'
import type { Backup, BackupList, Backups, Restored, RestorePlan } from '../../ports/backups.js'
import type { Compose, Finished } from '../../ports/compose.js'
import { BackupFailed, RestoreFailed, RestoreRefused, RestoreTimeInvalid } from './failures.js'
import { lastJson } from './last_json.js'

const service = 'postgres'

/** pgBackRest, driven by the scripts of our PostgreSQL image; each ends with one line of JSON. */
export class PgBackRestBackups implements Backups {
  constructor(private readonly compose: Compose) {}

  async full(onProgress: (text: string) => void, signal: AbortSignal) {
    const command = ['backup', 'full']
    const finished = await this.compose.exec({ service, command, onStderr: onProgress, signal })
    return backupFrom(answerOf(finished, 'The backup failed.'))
  }

  async list(): Promise<BackupList> {
    const finished = await this.compose.exec({ service, command: ['backups'] })
    if (errorOf(finished)?.code === 'E_NO_BACKUP') return noBackups
    const answer = answerOf(finished, 'The backups cannot be listed.')
    return {
      backups: (answer.backups as Record<string, unknown>[]).map(backupFrom),
      oldestTarget: optional(answer.oldest_target),
    }
  }

  async planRestore(target: string): Promise<RestorePlan> {
    const answer = await this.#restore(['restore', '--to', target, '--plan'])
    return {
      set: String(answer.set),
      target: String(answer.target),
      databaseBytes: Number(answer.database_bytes),
      freeBytes: Number(answer.free_bytes),
    }
  }

  async restore(
    target: string,
    onStderr: (text: string) => void,
    signal: AbortSignal
  ): Promise<Restored> {
    const answer = await this.#restore(['restore', '--to', target], { onStderr, signal })
    return {
      set: String(answer.set),
      target: String(answer.target),
      recoveredTo: optional(answer.recovered_to),
      keptAside: optional(answer.kept_aside),
      seconds: Number(answer.seconds),
    }
  }

  async discardOld() {
    const command = ['restore', '--discard-old']
    const finished = await this.compose.exec({ service, command })
    const error = errorOf(finished)
    if (error && finished.exitCode === exitCodes.refused) throw new RestoreRefused(error)
    answerOf(finished, 'The old data could not be deleted.')
  }

  async #restore(
    command: string[],
    watching: { onStderr?: (text: string) => void; signal?: AbortSignal } = {}
  ) {
    const finished = await this.compose.run({ service, command, ...watching })
    const { exitCode, stdout, stderr } = finished
    if (exitCode === exitCodes.ok) return lastJson(stdout) ?? {}
    const error = errorOf(finished)
    if (error && exitCode === exitCodes.refused) throw new RestoreRefused(error)
    if (error && exitCode === exitCodes.usage) throw new RestoreTimeInvalid(error)
    throw new RestoreFailed(error?.message ?? 'The restore failed.', lastLines(stderr, 12))
  }
}

const noBackups: BackupList = { backups: [], oldestTarget: undefined }

function errorOf({ stdout }: Finished) {
  return lastJson(stdout)?.error as { code: string; message: string; remedy: string } | undefined
}

/** @throws {BackupFailed} */
function answerOf(finished: Finished, failed: string) {
  const { exitCode, stdout, stderr } = finished
  const answer = lastJson(stdout)
  if (exitCode === 0 && answer) return answer
  // A script that explains itself does so in both; people read the words.
  const output = errorOf(finished) ? stderr : `${stdout}\n${stderr}`
  throw new BackupFailed(failed, lastLines(output, 12))
}

function backupFrom(answer: Record<string, unknown>): Backup {
  return {
    label: String(answer.label),
    type: String(answer.type),
    started: String(answer.started),
    finished: String(answer.finished),
    databaseBytes: Number(answer.database_bytes),
    backupBytes: Number(answer.backup_bytes),
  }
}

function optional(value: unknown) {
  return typeof value === 'string' ? value : undefined
}
