import { readFile } from 'node:fs/promises'
import { test } from '@japa/runner'
import type { VectorFile } from '#domain/pass_code/run_vectors'

const file = new URL('../../../../docs/turnstile/verify_pass.mjs', import.meta.url)
const { verifyPass } = await import(file.href)

const vectors = new URL('../../../domain/pass_code/vectors/sp1.json', import.meta.url)
const { vectors: all }: VectorFile = JSON.parse(await readFile(vectors, 'utf8'))

test.group('The verifier for other makers’ turnstiles', () => {
  test('{id}: {description}')
    .with(all)
    .run(async ({ assert }, vector) => {
      const verdict = await verifyPass(vector.code, vector)
      const { expect } = vector
      if (!expect.valid) {
        return assert.deepEqual(verdict, { valid: false, reason: expect.reason })
      }
      const { passId, passType, flags, statusIndex } = expect.claims
      const claims = { passId, passType, flags, statusIndex }
      assert.deepEqual(verdict, { valid: true, ...claims, step: expect.step })
    })

  test('has at most 100 lines of code and depends on nothing', async ({ assert }) => {
    const text = await readFile(file, 'utf8')
    const code = text.split('\n').filter((line) => line.trim() && !/^\s*(\/?\*|\/\/)/.test(line))
    assert.isAtMost(code.length, 100)
    assert.notMatch(text, /\bimport\s|\bimport\(|require\(/)
  })
})
