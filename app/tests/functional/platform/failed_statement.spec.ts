import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

test.group('A statement that fails', () => {
  test('tells no value it was given in its message', async ({ assert }) => {
    const failing = db
      .from('students')
      .where('pin_hash', 'a-secret-hash')
      .whereRaw('1 / 0 = ?', [1])
    const { message } = await failing.then(
      () => new Error('the statement has succeeded'),
      (error: Error) => error
    )
    assert.include(message, 'division by zero')
    assert.notInclude(message, 'a-secret-hash')
  })
})
