import { readFileSync } from 'node:fs'

/** A variable names a file that cannot be read. */
export class SecretUnreadable extends Error {
  readonly code = 'E_SECRET_UNREADABLE'
  readonly help: string

  constructor(name: string, value: string, cause: unknown) {
    super(`${name} names ${value}, which cannot be read`, { cause })
    this.help = `Let the file belong to the user the application runs as (uid ${process.getuid?.()}).`
  }
}

/**
 * Replaces every value of the form `file:/path` by what the file holds, without the newline at its end. The framework
 * does this only for values in a .env file. The secret is then known to this process alone: `docker inspect` goes on
 * showing the file's name.
 * @throws SecretUnreadable
 */
export function readSecretFiles(environment: NodeJS.ProcessEnv, names: string[]): void {
  for (const name of names) {
    const value = environment[name]
    if (!value?.startsWith('file:')) continue
    try {
      environment[name] = readFileSync(value.slice('file:'.length), 'utf8').trimEnd()
    } catch (error) {
      throw new SecretUnreadable(name, value, error)
    }
  }
}
