import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { BundledPassType, GateBundle } from '#domain/gate_bundle/gate_bundle'
import type School from '#identity/models/school'
import PassType from '#passes/models/pass_type'
import SigningKey from '#passes/models/signing_key'
import { longestLifetimeOf } from '#scanning/longest_lifetime'
import { statusLists } from '#scanning/bundle/status_lists'

/** What a bundle says of the whole school and may change at any moment. */
export type BundleContent = Omit<
  GateBundle,
  'version' | 'checkpoint' | 'seq' | 'issuedAt' | 'nextUpdate' | 'expires' | 'dayKeys'
>

/** Hours without a confirmation after which a gate decides no more, by kind of pass (pass-code.md). */
const STALE_HOURS: Record<PassType['kind'], number> = {
  exit: 12,
  visitor: 12,
  hall: 24,
  library: 24,
  event: 72,
  id_card: 72,
}

/** Reads everything a gate needs without a network, in the caller's transaction. */
export async function readBundleContent(
  school: School,
  trx: TransactionClientContract
): Promise<BundleContent> {
  const keys = await SigningKey.query({ client: trx })
    .where('schoolId', school.id)
    .orderBy('keyIndex')
  const types = await PassType.query({ client: trx }).where('schoolId', school.id).orderBy('code')
  return {
    schoolId: school.id,
    keys: keys
      .filter(({ state }) => state !== 'retired')
      .map(({ keyIndex, state, kid, publicKey, activatesAt }) => ({
        keyIndex,
        state: stateAtGate(state, activatesAt),
        x: publicKey.toString('base64url'),
        kid,
      })),
    revokedKids: keys.filter(({ state }) => state === 'compromised').map(({ kid }) => kid),
    ...(await statusLists(school.id, trx)),
    passTypes: types.map(bundledType),
  }
}

/** A gate may be without a network when a pending key begins to sign: it is told in good time that the key is good. */
function stateAtGate(
  state: SigningKey['state'],
  activatesAt: DateTime | null
): SigningKey['state'] {
  const signsSoon =
    state === 'pending' && activatesAt !== null && activatesAt <= DateTime.utc().plus({ days: 3 })
  return signsSoon ? 'active' : state
}

function bundledType(type: PassType): BundledPassType {
  return {
    code: type.code,
    name: type.name,
    longestLifetime: longestLifetimeOf(type),
    singleUse: type.singleUse,
    photoCheck: type.photoCheck,
    printable: type.printable,
    reentry: type.reentry,
    offline: type.offline,
    staleAfter: STALE_HOURS[type.kind] * 3600,
  }
}
