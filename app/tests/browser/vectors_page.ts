import { runVectors, type VectorFile } from '#domain/pass_code/run_vectors'
import { hasWebCryptoEd25519 } from '#domain/pass_code/web_ed25519'
import { createWebPassCrypto } from '#domain/pass_code/web_pass_crypto'
import file from '../../domain/pass_code/vectors/sp1.json' with { type: 'json' }

/** Runs in the browser: all vectors with one adapter. */
export async function runIn(ed25519: 'native' | 'noble') {
  const { vectors } = file as unknown as VectorFile
  const mismatches = await runVectors(vectors, await createWebPassCrypto({ ed25519 }))
  return { count: vectors.length, mismatches, native: await hasWebCryptoEd25519() }
}
