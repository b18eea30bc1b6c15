import { decideOffline } from '#domain/gate_bundle/decide_offline'
import { LoadedBundle } from '#domain/gate_bundle/loaded_bundle'
import { ReplayMemory } from '#domain/gate_bundle/replay_memory'
import { decodeBase64Url } from '#domain/pass_code/base64url'
import { nodePassCrypto } from '#scanning/node_pass_crypto'
import { addressOf } from '#tests/client'

/** The bundle that a gate is given, as it has it in its memory. */
export async function loadedBundleOf(token: string): Promise<LoadedBundle> {
  const response = await fetch(addressOf('/api/v1/gate-bundle'), {
    headers: { Authorization: `Bearer ${token}` },
  })
  const { bundle } = (await response.json()) as { bundle: { payload: string } }
  const content = JSON.parse(new TextDecoder().decode(decodeBase64Url(bundle.payload)))
  return LoadedBundle.load(content, nodePassCrypto)
}

/**
 * The reason with which a gate without a network answers a code.
 * @param now Unix seconds
 */
export async function answerAlone(loaded: LoadedBundle, code: string, now = Date.now() / 1000) {
  const { reason } = await decideOffline(code, {
    loaded,
    confirmedAt: now,
    now,
    direction: 'out',
    replay: new ReplayMemory(),
    uses: { has: () => false, lastDirection: () => null },
    crypto: nodePassCrypto,
  } as Parameters<typeof decideOffline>[1])
  return reason
}
