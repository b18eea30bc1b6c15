import { test } from '@japa/runner'
import { RepeatGuard } from '../../frontend/src/gate/repeat_guard.js'

const SIGNED = `SP1:${'A'.repeat(153)}`
const CODE = `${SIGNED}FIRST STEP`
const NEXT_CODE = `${SIGNED}NEXT STEP`

test.group('A code before the camera', () => {
  test('is submitted once however often it is read', ({ assert }) => {
    const guard = new RepeatGuard()
    const readings = [0, 100, 2_900, 5_800, 8_700].map((now) => guard.isNew(CODE, now))
    assert.deepEqual(readings, [true, false, false, false, false])
  })

  test('is submitted again when it comes back', ({ assert }) => {
    const guard = new RepeatGuard()
    guard.isNew(CODE, 0)
    assert.isTrue(guard.isNew(CODE, 3_001))
  })

  test('does not keep another code from being submitted', ({ assert }) => {
    const guard = new RepeatGuard()
    guard.isNew(CODE, 0)
    assert.isTrue(guard.isNew('SP1:ANOTHER PASS', 100))
  })

  test('is submitted when it changes after a refusal', ({ assert }) => {
    const guard = new RepeatGuard()
    guard.isNew(CODE, 0)
    assert.isTrue(guard.isNew(NEXT_CODE, 1_000))
  })

  test('is not submitted when it changes after it was accepted', ({ assert }) => {
    const guard = new RepeatGuard()
    guard.isNew(CODE, 0)
    guard.accept(CODE)
    assert.isFalse(guard.isNew(NEXT_CODE, 1_000))
    assert.isTrue(guard.isNew(NEXT_CODE, 5_000))
  })
})
