import { randomBytes, randomInt } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'

/** What a demonstration is signed in with: made once, kept in a file that only its owner can read. */
export type DemonstrationSecrets = { password: string; gateToken: string }

const WORDS =
  'amber birch cedar delta ember fjord grove hazel inlet maple olive pearl quartz raven slate tulip'.split(
    ' '
  )

/** Reads the secrets from the file, or makes them and writes it. */
export async function demonstrationSecrets(file: string): Promise<DemonstrationSecrets> {
  const stored = await readFile(file, 'utf8').catch(() => undefined)
  if (stored) return JSON.parse(stored)

  const secrets = {
    password: `${word()}-${word()}-${word()}-${randomInt(100, 1000)}`,
    gateToken: `spd_${randomBytes(32).toString('base64url')}`,
  }
  await writeFile(file, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  return secrets
}

function word(): string {
  return WORDS[randomInt(WORDS.length)]!
}
