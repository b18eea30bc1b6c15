import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { DateTime } from 'luxon'
import { makeDynamicPart, stepAt } from '#domain/pass_code/dynamic_part'
import { assemblePassCode } from '#domain/pass_code/pass_code_text'
import { derivePassKey } from '#domain/pass_code/pass_key'
import { dayKeyOf } from '#passes/keys/day_keys'
import { nodePassCrypto } from '#scanning/node_pass_crypto'
import { type Dataset, DEVICES, deviceTokenOf, PASSES, passIdOf } from './dataset.js'

/**
 * Writes as many requests as asked to a file, one a line: token, tab, JSON body. Every code is another one:
 * of another pass, another step or another direction. They stay valid for the next 45 seconds.
 */
export async function writeRequests(file: string, dataset: Dataset, count: number): Promise<void> {
  const nextStep = stepAt(Date.now() / 1000) + 1
  const today = DateTime.utc().toISODate()!
  const dayKey = await nodePassCrypto.importDayKey(await dayKeyOf(dataset.schoolId, today))
  const lines: string[] = []

  for (let index = 0; index < count; index++) {
    const pass = index % PASSES
    const round = Math.floor(index / PASSES)
    if (round > 3) throw new Error(`at most ${PASSES * 4} distinct codes are valid at a time`)
    const passId = passIdOf(pass)
    const passKey = await derivePassKey(nodePassCrypto, dayKey, { passId, secretVersion: 1 })
    const step = nextStep - Math.floor(round / 2)
    const dynamicPart = await makeDynamicPart(nodePassCrypto, passKey, { passId, step })
    const body = {
      nonce: randomUUID(),
      code: assemblePassCode(dataset.signedParts[pass]!, dynamicPart),
      direction: round % 2 === 0 ? 'out' : 'in',
      occurred_at: new Date().toISOString(),
      mode: 'online',
    }
    lines.push(`${deviceTokenOf(index % DEVICES)}\t${JSON.stringify(body)}`)
  }
  await writeFile(file, lines.join('\n'))
}
