/**
 * Does the work for all items, so many at once, in their order.
 *
 * @param work is told in which lane it runs, from 0 to `lanes - 1`; no two run in one lane at once
 * @throws what the first failing work throws, once what was begun has ended; nothing new is begun
 */
export async function atOnce<Item, Result>(
  items: Item[],
  lanes: number,
  work: (item: Item, lane: number) => Promise<Result>
): Promise<Result[]> {
  const left = items.entries()
  const results: Result[] = []
  let failed = false

  const runLane = async (lane: number) => {
    for (const [index, item] of left) {
      if (failed) return
      try {
        results[index] = await work(item, lane)
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  const all = await Promise.allSettled(Array.from({ length: lanes }, (_, lane) => runLane(lane)))
  for (const one of all) if (one.status === 'rejected') throw one.reason
  return results
}
