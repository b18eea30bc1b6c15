import { readFile } from 'node:fs/promises'
import { test } from '@japa/runner'
import { runVectors, type VectorFile } from '#domain/pass_code/run_vectors'
import { vectorFileText } from '#domain/pass_code/vectors/all_vectors'
import { adapters } from './pass_crypto_adapters.js'

const published = new URL('../../../domain/pass_code/vectors/sp1.json', import.meta.url)
const text = await readFile(published, 'utf8')
const { vectors }: VectorFile = JSON.parse(text)

test.group('The published test vectors', () => {
  test('are what the generator makes', async ({ assert }) => {
    assert.equal(text.trimEnd(), await vectorFileText())
  })

  test('have an id each', ({ assert }) => {
    assert.equal(new Set(vectors.map(({ id }) => id)).size, vectors.length)
  })

  test('show every refusal that verification can give', ({ assert }) => {
    const shown = new Set(vectors.flatMap(({ expect }) => (expect.valid ? [] : [expect.detail])))
    assert.sameMembers(
      [...shown],
      [
        'too_long',
        'not_a_pass_code',
        'wrong_alphabet',
        'not_canonical',
        'wrong_length',
        'truncated',
        'trailing_bytes',
        'unknown_version',
        'unknown_flags',
        'no_such_key',
        'pending_key',
        'retired_key',
        'compromised_key',
        'signature_mismatch',
        'validity_inverted',
        'unknown_pass_type',
        'lifetime_too_long',
        'before_not_before',
        'after_expires',
        'dynamic_missing',
        'no_day_key',
        'dynamic_mismatch',
        'step_too_old',
        'clock',
      ]
    )
  })

  for (const { name, crypto } of adapters) {
    test(`hold with ${name}`, async ({ assert }) => {
      assert.deepEqual(await runVectors(vectors, crypto), [])
    })
  }
})

test.group('The runner of the vectors', () => {
  test('reports a verdict that is not the expected one', async ({ assert }) => {
    const good = vectors.find(({ id }) => id === 'good-static')!
    const bad = vectors.find(({ id }) => id === 'signature-all-zero')!
    const otherScope = structuredClone(good)
    if (otherScope.expect.valid) otherScope.expect.claims.scope++
    const mismatches = await runVectors(
      [good, { ...good, id: 'a', expect: bad.expect }, { ...otherScope, id: 'b' }, bad],
      adapters[0]!.crypto
    )
    assert.deepEqual(
      mismatches.map(({ id }) => id),
      ['a', 'b']
    )
  })
})
