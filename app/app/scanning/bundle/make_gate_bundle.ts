import { createHash } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { BundledDayKey, GateBundle } from '#domain/gate_bundle/gate_bundle'
import { signBundle, type SignedBundle } from '#domain/gate_bundle/signed_bundle'
import School from '#identity/models/school'
import { schoolSigner } from '#passes/keys/school_signer'
import Checkpoint from '#places/models/checkpoint'
import { readBundleContent, type BundleContent } from '#scanning/bundle/bundle_content'
import { bundledDayKeys } from '#scanning/bundle/bundled_day_keys'
import type { KnownDevice } from '#scanning/device_tokens'

/** Gates ask again after a minute; a bundle that nobody renews is worth nothing after three days. */
const NEXT_UPDATE_SECONDS = 60
const LIFETIME_SECONDS = 72 * 3600

/** An unchanged bundle gets a new number after this, so that a gate always holds one with days to live. */
const RENEWAL_SECONDS = 6 * 3600

export type MadeBundle = {
  etag: string
  /** Signs it; left undone when the gate has this one already. */
  sign(): Promise<SignedBundle>
}

/** Makes the bundle with which a gate decides without a network. */
export class MakeGateBundle {
  async run(device: KnownDevice): Promise<MadeBundle> {
    const school = await School.findOrFail(device.schoolId)
    const checkpoint = await Checkpoint.findOrFail(device.checkpointId)
    /* Made before the transaction: whoever waits for the number must not wait for a second connection too. */
    const dayKeys = await bundledDayKeys(school)
    const { content, seq } = await db.transaction((trx) => numbered({ school, dayKeys }, trx))
    const now = Math.floor(Date.now() / 1000)

    const { id, name, direction } = checkpoint
    return {
      etag: `"${seq}-${hashOf({ id, name, direction }).toString('base64url', 0, 6)}"`,
      async sign() {
        const bundle: GateBundle = {
          version: 1,
          checkpoint: { id, name, direction },
          seq,
          issuedAt: now,
          nextUpdate: now + NEXT_UPDATE_SECONDS,
          expires: now + LIFETIME_SECONDS,
          ...content,
          dayKeys,
        }
        return signBundle(bundle, await schoolSigner(school.id))
      },
    }
  }
}

/**
 * What the bundle says now, with its number. Reading and numbering are one transaction that holds the school's row:
 * otherwise a process with an older view could give it a newer number, and a revoked pass would come back to life.
 */
async function numbered(
  { school, dayKeys }: { school: School; dayKeys: BundledDayKey[] },
  trx: TransactionClientContract
): Promise<{ content: BundleContent; seq: number }> {
  await trx.rawQuery(
    `insert into gate_bundle_versions (school_id, seq, content_hash) values (?, 0, '')
     on conflict do nothing`,
    [school.id]
  )
  const held = await trx
    .from('gate_bundle_versions')
    .where('school_id', school.id)
    .forUpdate()
    .firstOrFail()

  const content = await readBundleContent(school, trx)
  const now = Math.floor(Date.now() / 1000)
  const hash = hashOf({ content, dayKeys, renewal: Math.floor(now / RENEWAL_SECONDS) })
  if (hash.equals(held.content_hash)) return { content, seq: Number(held.seq) }

  /* Never less than the time: after a restore to an earlier point gates hold numbers that the database has forgotten. */
  const seq = Math.max(Number(held.seq) + 1, now)
  await trx
    .from('gate_bundle_versions')
    .where('school_id', school.id)
    .update({ seq, content_hash: hash })
  return { content, seq }
}

function hashOf(value: object): Buffer {
  return createHash('sha256').update(JSON.stringify(value)).digest()
}
