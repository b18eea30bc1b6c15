import { readFileSync, statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import type { RunningDatabase } from '../../../scripts/database/start_database.ts'

export type Plan = { milliseconds: number; text: string }

/** Lets PostgreSQL write the plan of every statement of new connections into its log (auto_explain). */
export async function explainEverything(database: RunningDatabase, name: string): Promise<void> {
  const { host, port, superuser, password } = database
  const client = new Client({ host, port, user: superuser, password, database: name })
  await client.connect()
  for (const setting of ['log_min_duration = 0', 'log_analyze = on', 'log_buffers = on']) {
    await client.query(`alter database ${name} set auto_explain.${setting}`)
  }
  await client.end()
}

/** The plans of the statements that run while something is done, the slowest first. */
export async function plansDuring(
  { folder }: RunningDatabase,
  what: () => Promise<unknown>
): Promise<Plan[]> {
  const log = `${folder}.log`
  const before = statSync(log).size
  await what()
  await wait(50)
  const text = readFileSync(log).subarray(before).toString('utf8')
  return [...text.matchAll(/duration: ([\d.]+) ms {2}plan:\n((?:\t.*\n?)+)/g)]
    .map(([, milliseconds, plan]) => ({
      milliseconds: Number(milliseconds),
      text: plan!.replace(/^\t/gm, '').trimEnd(),
    }))
    .sort((left, right) => right.milliseconds - left.milliseconds)
}
