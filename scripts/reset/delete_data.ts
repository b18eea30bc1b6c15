import { existsSync, readdirSync, rmSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { clearOrphan } from '../database/orphan.ts'
import { outsideData, removeOutsideData } from '../database/outside_folder.ts'

/** All that `npm start` ever puts into a data folder; other files there are not ours to delete. */
const ours = [
  'postgres',
  'postgres.new',
  'postgres.log',
  'postgres.password',
  'secrets.json',
  'demonstration.json',
  'running.json',
  'app.log',
  'worker.log',
  'files',
]

export function hasDataToDelete(folder: string): boolean {
  return ours.some((name) => existsSync(join(folder, name)))
}

export async function deleteData(folder: string): Promise<void> {
  const database = join(folder, 'postgres')
  await clearOrphan(database)
  await clearOrphan(outsideData(database))
  removeOutsideData(database)

  for (const name of ours) rmSync(join(folder, name), { recursive: true, force: true })
  if (readdirSync(folder).length === 0) rmdirSync(folder)
}
