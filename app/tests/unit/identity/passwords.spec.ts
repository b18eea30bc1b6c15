import { Scrypt } from '@adonisjs/core/hash/drivers/scrypt'
import { test } from '@japa/runner'
import { Argon2id } from '#identity/passwords/argon2id'
import { assertGoodPassword } from '#identity/passwords/assert_good_password'

const earlier = new Scrypt({})
const passwords = new Argon2id(earlier)

test.group('A hash of a password', () => {
  test('is argon2id with the strength written in it, another one each time', async ({ assert }) => {
    const [one, two] = [await passwords.make('cedar fjord'), await passwords.make('cedar fjord')]
    assert.match(one, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    assert.notEqual(one, two)
    assert.isTrue(await passwords.verify(one, 'cedar fjord'))
    assert.isFalse(await passwords.verify(one, 'cedar fjore'))
    assert.isFalse(passwords.needsReHash(one))
  })

  test('agrees with one that another implementation made', async ({ assert }) => {
    /* argon2 command of the reference implementation: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 */
    const reference =
      '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
    assert.isTrue(await passwords.verify(reference, 'password'))
    assert.isFalse(await passwords.verify(reference, 'Password'))
    assert.isTrue(passwords.needsReHash(reference))
  })

  test('of the earlier kind still opens, and asks for a new one', async ({ assert }) => {
    const old = await earlier.make('cedar fjord')
    assert.isTrue(await passwords.verify(old, 'cedar fjord'))
    assert.isFalse(await passwords.verify(old, 'other'))
    assert.isTrue(passwords.needsReHash(old))
  })
})

test.group('A new password', () => {
  const about = ['Maya Lindqvist', 'maya.lindqvist@northfield.example']

  test('is refused: {password}')
    .with([
      { password: 'short words', code: 'E_PASSWORD_TOO_SHORT' },
      { password: 'password1234', code: 'E_PASSWORD_GUESSABLE' },
      { password: 'qwertyuiop12', code: 'E_PASSWORD_GUESSABLE' },
      { password: '123456789012', code: 'E_PASSWORD_GUESSABLE' },
      { password: 'aaaaaaaaaaaaaaaa', code: 'E_PASSWORD_GUESSABLE' },
      { password: 'mayalindqvist', code: 'E_PASSWORD_GUESSABLE' },
      { password: 'northfield2026', code: 'E_PASSWORD_GUESSABLE' },
    ])
    .run(({ assert }, { password, code }) => {
      try {
        assertGoodPassword(password, about)
        assert.fail('it was taken')
      } catch (error) {
        assert.equal((error as { code?: string }).code, code)
      }
    })

  test('is taken, with blanks and in any script: {password}')
    .with([
      { password: 'four words of another kind' },
      { password: 'cedar-fjord-maple-734' },
      { password: 'سبعة جسور فوق نهر بعيد' },
      { password: 'x'.repeat(4) + ' kettle orbit dune '.repeat(8) },
    ])
    .run(({ assert }, { password }) => {
      assert.doesNotThrow(() => assertGoodPassword(password, about))
    })
})
