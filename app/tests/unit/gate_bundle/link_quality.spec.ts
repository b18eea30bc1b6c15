import { test } from '@japa/runner'
import { LinkQuality } from '#domain/gate_bundle/link_quality'

const fast = { answered: true, milliseconds: 100 }
const slow = { answered: true, milliseconds: 2000 }
const lost = { answered: false, milliseconds: 2500 }

function linkAfter(...attempts: (typeof fast)[]) {
  const link = new LinkQuality()
  for (const attempt of attempts) link.note(attempt)
  return link
}

test.group('The way from a gate to the server', () => {
  test('is online to begin with, and after a single failure', ({ assert }) => {
    assert.equal(linkAfter().mode, 'online')
    assert.equal(linkAfter(fast, lost, fast).mode, 'online')
  })

  test('is given up after two failures among the last five', ({ assert }) => {
    const link = linkAfter(fast, lost, fast, lost)
    assert.deepEqual([link.mode, link.cause], ['offline', 'no_answer'])
    assert.equal(linkAfter(lost, fast, fast, fast, fast, lost).mode, 'online')
  })

  test('is given up when five answers were slow on average', ({ assert }) => {
    assert.equal(linkAfter(slow, slow, slow, slow).mode, 'online')
    const link = linkAfter(slow, slow, slow, slow, slow)
    assert.deepEqual([link.mode, link.cause], ['offline', 'slow'])
  })

  test('is taken up again after two fast answers in a row, not after slow ones', ({ assert }) => {
    assert.equal(linkAfter(lost, lost, fast).mode, 'offline')
    assert.equal(linkAfter(lost, lost, slow, slow).mode, 'offline')
    assert.equal(linkAfter(lost, lost, fast, lost, fast).mode, 'offline')
    assert.equal(linkAfter(lost, lost, fast, fast).mode, 'online')
  })

  test('forgets the failures from before it was taken up again', ({ assert }) => {
    assert.equal(linkAfter(lost, lost, fast, fast, lost).mode, 'online')
    assert.equal(linkAfter(lost, lost, fast, fast, lost, lost).mode, 'offline')
  })
})
