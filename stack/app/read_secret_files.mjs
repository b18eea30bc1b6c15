/*
 * Loaded before the application (NODE_OPTIONS in the Dockerfile). An environment variable `NAME=file:/run/secrets/name`
 * becomes the content of that file: AdonisJS itself does this only for values in a .env file. The secret is then known
 * to this process alone; `docker inspect` and /proc/1/environ go on showing the file's name.
 */
import { readFileSync } from 'node:fs'

for (const [name, value] of Object.entries(process.env)) {
  if (!value.startsWith('file:')) continue
  try {
    process.env[name] = readFileSync(value.slice('file:'.length), 'utf8').trimEnd()
  } catch (error) {
    process.stderr.write(
      `E_SECRET_UNREADABLE: ${name} names ${value}, which cannot be read (${error.code}). It must belong to uid ${process.getuid()}.\n`
    )
    process.exit(1)
  }
}
