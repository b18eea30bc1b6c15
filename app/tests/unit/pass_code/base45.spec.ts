import { test } from '@japa/runner'
import { decodeBase45, encodeBase45, NotBase45 } from '#domain/pass_code/base45'

const ALPHABET = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:']
const bytesOf = (text: string) => new TextEncoder().encode(text)

function accepts(text: string): boolean {
  try {
    decodeBase45(text)
    return true
  } catch {
    return false
  }
}

test.group('Base45', () => {
  test('encodes {text} as RFC 9285 says')
    .with([
      { text: 'AB', encoded: 'BB8' },
      { text: 'Hello!!', encoded: '%69 VD92EX0' },
      { text: 'base-45', encoded: 'UJCLQE7W581' },
      { text: 'ietf!', encoded: 'QED8WEX0' },
      { text: '', encoded: '' },
    ])
    .run(({ assert }, { text, encoded }) => {
      assert.equal(encodeBase45(bytesOf(text)), encoded)
      assert.deepEqual(decodeBase45(encoded), bytesOf(text))
    })

  test('reads back what it wrote, whatever the length', ({ assert }) => {
    for (let length = 0; length < 120; length++) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 89 + length * 7) & 0xff)
      assert.deepEqual(decodeBase45(encodeBase45(bytes)), bytes)
    }
  })

  test('accepts exactly one text for each pair of bytes', ({ assert }) => {
    const texts = ALPHABET.flatMap((a) => ALPHABET.flatMap((b) => ALPHABET.map((c) => a + b + c)))
    const accepted = texts.filter(accepts)
    assert.lengthOf(accepted, 65_536)
    assert.isTrue(accepted.every((text) => encodeBase45(decodeBase45(text)) === text))
  })

  test('accepts exactly one text for a single byte', ({ assert }) => {
    const texts = ALPHABET.flatMap((a) => ALPHABET.map((b) => a + b))
    const accepted = texts.filter(accepts)
    assert.lengthOf(accepted, 256)
    assert.isTrue(accepted.every((text) => encodeBase45(decodeBase45(text)) === text))
  })

  test('refuses {text}: {fault} at {position}')
    .with([
      { text: 'bb8', fault: 'wrong_alphabet', position: 0 },
      { text: 'BB8BB=', fault: 'wrong_alphabet', position: 5 },
      { text: 'BB8\u0130B8', fault: 'wrong_alphabet', position: 3 },
      { text: 'BB8GGW', fault: 'not_canonical', position: 3 },
      { text: 'BB8::', fault: 'not_canonical', position: 3 },
      { text: 'BB8B', fault: 'wrong_length', position: 3 },
    ] as const)
    .run(({ assert }, { text, fault, position }) => {
      try {
        decodeBase45(text)
        assert.fail('was accepted')
      } catch (error) {
        assert.instanceOf(error, NotBase45)
        assert.containSubset(error, { code: 'E_NOT_BASE45', fault, position })
      }
    })
})
