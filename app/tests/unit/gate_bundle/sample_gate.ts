import { ed25519 } from '@noble/curves/ed25519.js'
import { decideOffline, type LocalUses } from '#domain/gate_bundle/decide_offline'
import type { BundledPassType, GateBundle } from '#domain/gate_bundle/gate_bundle'
import { LoadedBundle } from '#domain/gate_bundle/loaded_bundle'
import { ReplayMemory } from '#domain/gate_bundle/replay_memory'
import { StatusList } from '#domain/gate_bundle/status_list'
import { encodeBase64Url } from '#domain/pass_code/base64url'
import { jwkThumbprint } from '#domain/pass_code/jwk'
import {
  DAY_BREAK,
  LIFETIME_LIMIT,
  NOW,
  SCHOOL_ID,
  SIGNING_SEED,
  TODAY_KEY,
  YESTERDAY_KEY,
} from '#domain/pass_code/vectors/sample_school'
import { nodePassCrypto } from '#scanning/node_pass_crypto'

export const CHECKPOINT_ID = '0198c0de-c4ec-7000-8000-000000000001'
export const KEY_X = encodeBase64Url(ed25519.getPublicKey(SIGNING_SEED))

export const HALL_TYPE: BundledPassType = {
  code: 7,
  name: 'Hall pass',
  longestLifetime: LIFETIME_LIMIT,
  singleUse: false,
  photoCheck: false,
  printable: true,
  reentry: 'allowed',
  offline: 'allow',
  staleAfter: 24 * 3600,
}

export async function packed(...indexes: number[]): Promise<string> {
  return encodeBase64Url(await StatusList.of(indexes).pack())
}

/** The bundle of the sample school's gate, one minute old. */
export async function bundleWith(changes: Partial<GateBundle> = {}): Promise<GateBundle> {
  return {
    version: 1,
    schoolId: SCHOOL_ID,
    checkpoint: { id: CHECKPOINT_ID, name: 'Main gate', direction: 'both' },
    seq: 12,
    issuedAt: NOW - 60,
    nextUpdate: NOW,
    expires: NOW + 72 * 3600,
    keys: [{ keyIndex: 3, state: 'active', x: KEY_X, kid: await jwkThumbprint(KEY_X) }],
    revokedKids: [],
    statusBase: 0,
    revoked: await packed(),
    suspended: await packed(),
    dayKeys: [
      { from: DAY_BREAK - 86_400, until: DAY_BREAK, key: encodeBase64Url(YESTERDAY_KEY) },
      { from: DAY_BREAK, until: DAY_BREAK + 86_400, key: encodeBase64Url(TODAY_KEY) },
    ],
    passTypes: [HALL_TYPE],
    ...changes,
  }
}

/** A gate without network that holds a bundle and remembers what it has seen. */
export async function gateWith(
  changes: Partial<GateBundle> = {},
  {
    uses = { has: () => false },
    confirmedAt = NOW - 60,
  }: { uses?: LocalUses; confirmedAt?: number } = {}
) {
  const loaded = await LoadedBundle.load(await bundleWith(changes), nodePassCrypto)
  const replay = new ReplayMemory()
  return {
    scan: (code: string, { now = NOW, direction = 'out' as 'in' | 'out' } = {}) =>
      decideOffline(code, {
        loaded,
        confirmedAt,
        now,
        direction,
        replay,
        uses,
        crypto: nodePassCrypto,
      }),
  }
}
