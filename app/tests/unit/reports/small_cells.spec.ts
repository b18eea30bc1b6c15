import { test } from '@japa/runner'
import fc from 'fast-check'
import { hiddenCells, mayShowTotal, type Cell } from '#domain/reports/small_cells'

const SMALLEST = 5

const cell = (key: string, people: number, value = people): Cell => ({ key, people, value })

/** A school's week: each event has a person, a type, a grade and a day. */
const events = fc.array(
  fc.record({
    person: fc.nat(24),
    type: fc.nat(2),
    grade: fc.nat(2),
    day: fc.nat(2),
  }),
  { maxLength: 60 }
)
type Event = { person: number; type: number; grade: number; day: number }
const TABLES = ['type', 'grade', 'day'] as const

const tableOf = (all: Event[], table: (typeof TABLES)[number]): Cell[] =>
  [0, 1, 2].map((key) => {
    const own = all.filter((event) => event[table] === key)
    return cell(String(key), new Set(own.map(({ person }) => person)).size, own.length)
  })

/** The 27 combinations that an attacker does not know, as one row of coefficients for each figure. */
const coefficients = (table: (typeof TABLES)[number], key: number): number[] =>
  Array.from({ length: 27 }, (_, index) => {
    const event = { type: index % 3, grade: Math.floor(index / 3) % 3, day: Math.floor(index / 9) }
    return event[table] === key ? 1 : 0
  })

/** Whether a figure can be computed by adding and subtracting the others (Gaussian elimination). */
function follows(from: number[][], wanted: number[]): boolean {
  const basis: number[][] = []
  const reduce = (row: number[]) => {
    const rest = [...row]
    for (const known of basis) {
      const pivot = known.findIndex((value) => Math.abs(value) > 1e-9)
      const factor = rest[pivot]! / known[pivot]!
      for (let index = 0; index < rest.length; index++) rest[index]! -= factor * known[index]!
    }
    return rest
  }
  for (const row of from) {
    const rest = reduce(row)
    if (rest.some((value) => Math.abs(value) > 1e-9)) basis.push(rest)
  }
  return reduce(wanted).every((value) => Math.abs(value) < 1e-9)
}

test.group('Small cells', () => {
  test('a table of large cells is shown whole', ({ assert }) => {
    assert.deepEqual([...hiddenCells([cell('a', 5), cell('b', 30), cell('c', 0)], SMALLEST)], [])
  })

  test('a small cell is hidden with the smallest large one, so that it is not the difference', ({
    assert,
  }) => {
    const hidden = hiddenCells([cell('a', 2), cell('b', 30), cell('c', 8), cell('d', 0)], SMALLEST)
    assert.sameMembers([...hidden], ['a', 'c'])
  })

  test('where no cell is large enough to stand before it, all that are not empty are hidden', ({
    assert,
  }) => {
    const hidden = hiddenCells([cell('a', 4), cell('b', 4), cell('c', 0)], SMALLEST)
    assert.sameMembers([...hidden], ['a', 'b'])
  })

  test('one person with many events is one person', ({ assert }) => {
    assert.sameMembers([...hiddenCells([cell('a', 1, 40), cell('b', 9)], SMALLEST)], ['a', 'b'])
    assert.isFalse(mayShowTotal({ people: 1 }, SMALLEST))
  })

  test('no hidden figure follows from all shown figures of all tables and the total', ({
    assert,
  }) => {
    let attacks = 0
    fc.assert(
      fc.property(events, (all) => {
        const people = new Set(all.map(({ person }) => person)).size
        if (!mayShowTotal({ people }, SMALLEST)) return
        const shown: number[][] = [Array.from({ length: 27 }, () => 1)]
        const hidden: number[][] = []
        for (const table of TABLES) {
          const cells = tableOf(all, table)
          const secret = hiddenCells(cells, SMALLEST)
          for (const { key } of cells) {
            const row = coefficients(table, Number(key))
            if (secret.has(key)) hidden.push(row)
            else shown.push(row)
          }
        }
        for (const secret of hidden) {
          attacks++
          if (follows(shown, secret)) throw new Error('A hidden figure can be computed')
        }
      }),
      { numRuns: 500, seed: 7 }
    )
    assert.isAbove(attacks, 200)
  })

  test('what is hidden together describes enough people', () => {
    fc.assert(
      fc.property(events, (all) => {
        const people = new Set(all.map(({ person }) => person)).size
        if (!mayShowTotal({ people }, SMALLEST)) return
        for (const table of TABLES) {
          const secret = hiddenCells(tableOf(all, table), SMALLEST)
          if (secret.size === 0) continue
          const behind = all.filter((event) => secret.has(String(event[table])))
          if (new Set(behind.map(({ person }) => person)).size < SMALLEST)
            throw new Error('What is hidden together describes too few')
        }
      }),
      { numRuns: 500, seed: 11 }
    )
  })
})
