import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Secrets {
  appKey: string
  databasePassword: string
}

/** Made once for a data folder, readable by its owner only, and kept: sessions outlive a restart. */
export function secretsOf(dataFolder: string): Secrets {
  const file = join(dataFolder, 'secrets.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))

  const secrets = { appKey: newSecret(), databasePassword: newSecret() }
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600, flag: 'wx' })
  return secrets
}

function newSecret(): string {
  return randomBytes(32).toString('base64url')
}
