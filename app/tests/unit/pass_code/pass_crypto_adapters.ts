import { createWebPassCrypto } from '#domain/pass_code/web_pass_crypto'
import { nodePassCrypto } from '#app/scanning/node_pass_crypto'

/** Every adapter of the port PassCrypto that runs in Node. */
export const adapters = [
  { name: 'node:crypto', crypto: nodePassCrypto },
  { name: 'WebCrypto', crypto: await createWebPassCrypto({ ed25519: 'native' }) },
  { name: 'WebCrypto with noble', crypto: await createWebPassCrypto({ ed25519: 'noble' }) },
]
