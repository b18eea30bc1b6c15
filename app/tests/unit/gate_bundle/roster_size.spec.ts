import { test } from '@japa/runner'
import { LARGEST_THUMBNAIL } from '#people/photos/thumbnail'
import { entryOf, passIdOf } from './sample_roster.js'

const HOLDERS = 2000
const LARGEST_ROSTER = 9.4e6

test.group('The size of a roster', () => {
  test('is at most 9.4 MB for 2,000 holders with long names and the largest of faces', async ({
    assert,
  }) => {
    const name = 'Wolfeschlegelsteinhausenbergerdorff '.repeat(6)
    const face = new Uint8Array(LARGEST_THUMBNAIL)
    const entry = await entryOf({ passId: passIdOf(1), name, face })
    assert.isAtMost(entry.length * HOLDERS, LARGEST_ROSTER)
    assert.isAbove(entry.length, LARGEST_THUMBNAIL)
  })

  test('is half a kilobyte for a holder without a photo', async ({ assert }) => {
    const entry = await entryOf({ passId: passIdOf(1), name: 'Maya Lindqvist' })
    assert.isAtMost(entry.length, 600)
  })
})
