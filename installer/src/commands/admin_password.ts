import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { PasswordRefused, passwordIssue } from '../core/admin_password.js'
import { exitCodes } from '../core/exit_codes.js'
import { Failure } from '../core/failure.js'

export interface PasswordFlags {
  adminPasswordFile?: string
  adminPasswordStdin?: boolean
}

export class PasswordFileUnreadable extends Failure {
  constructor(file: string, cause: unknown) {
    super(`The password cannot be read from ${file}.`, {
      code: 'E_PASSWORD_FILE',
      exitCode: exitCodes.usage,
      remedy: 'Give a readable file with the password in its only line to --admin-password-file.',
      details: [cause instanceof Error ? cause.message : String(cause)],
    })
  }
}

/**
 * The password that was given by file or standard input; undefined when neither was.
 *
 * @throws {PasswordFileUnreadable} {PasswordRefused}
 */
export async function givenPassword({ adminPasswordFile, adminPasswordStdin }: PasswordFlags) {
  if (!adminPasswordFile && !adminPasswordStdin) return undefined
  const content = adminPasswordFile ? await fromFile(adminPasswordFile) : await text(process.stdin)
  const password = content.replace(/\r?\n$/, '')
  const issue = passwordIssue(password)
  if (issue) throw new PasswordRefused(issue)
  return password
}

async function fromFile(file: string) {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new PasswordFileUnreadable(file, error)
  }
}
