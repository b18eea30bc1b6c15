import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { RECORD_SCAN } from '#scanning/record_scan_statement'
import { type Dataset, DEVICES, PASSES } from './dataset.js'

type Address = { host: string; port: number; user: string; password: string }

/** Runs the scan's own statement, prepared, with parameters that pgbench makes; returns transactions a second. */
export async function runPgbench(
  address: Address,
  {
    connections,
    seconds,
    program,
    folder,
    dataset,
  }: { connections: number; seconds: number; program: string; folder: string; dataset: Dataset }
): Promise<number> {
  const script = `${folder}/record_scan.sql`
  await writeFile(script, pgbenchScript(dataset))
  const output = execFileSync(
    program,
    [
      '--no-vacuum',
      '--protocol=prepared',
      `--client=${connections}`,
      '--jobs=1',
      `--time=${seconds}`,
      `--file=${script}`,
      'student_pass',
    ],
    {
      env: {
        ...process.env,
        PGHOST: address.host,
        PGPORT: String(address.port),
        PGUSER: address.user,
        PGPASSWORD: address.password,
      },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }
  )
  const failed = Number(/number of failed transactions: (\d+)/.exec(output)?.[1] ?? 0)
  if (failed > 0) throw new Error(`pgbench: ${failed} transactions failed`)
  return Number(/tps = ([\d.]+)/.exec(output)![1])
}

/** The statement with its parameters as pgbench variables; identifiers are computed as in dataset.ts. */
function pgbenchScript({ schoolId, checkpointId }: Dataset): string {
  const uuid = (prefix: string, variable: string) =>
    `('${prefix}' || lpad(to_hex(:${variable}::bigint), 12, '0'))::uuid`
  const values: Record<number, string> = {
    1: uuid('00000000-0000-7000-9000-', 'device'),
    2: 'gen_random_uuid()',
    3: 'gen_random_uuid()',
    4: `'${schoolId}'::uuid`,
    5: `'${checkpointId}'::uuid`,
    6: uuid('00000000-0000-7000-8000-', 'pass'),
    7: `'ok'::text`,
    8: `'out'::text`,
    9: `'online'::text`,
    10: 'now()',
    11: 'sha256(:slot::bigint::text::bytea)',
    12: ':slot::bigint',
    13: 'null::text',
    14: 'null::text',
    15: 'null::bigint',
    16: 'null::integer',
    17: '1',
  }
  const statement = RECORD_SCAN.text.replace(
    /\$(\d+)(::\w+)?/g,
    (_, number) => values[Number(number)]!
  )
  return [
    `\\set device random(0, ${DEVICES - 1})`,
    `\\set pass random(0, ${PASSES - 1})`,
    '\\set slot random(1000000000, 4000000000000)',
    `${statement.trim()};`,
  ].join('\n')
}
