import { setTimeout as wait } from 'node:timers/promises'
import { countOnSite, passagesByCheckpoint, type Passages } from '#scanning/presence/count_passages'
import { schoolToday } from '#scanning/presence/school_today'

/** A school's scans of the day are read no more often, however many gates ask. */
const APART_MS = 2_000

type Counts = { passages: Map<string, Passages>; onSite: number; asOf: Date }
type Count = { earliest: number; begun: boolean; counts: Promise<Counts> }

const lastOf = new Map<string, Count>()

/**
 * How many went through each checkpoint of a school today, and how many are on the site. All gates that ask while the
 * next count is awaited (two seconds at most) share it: it is never older than the question, so a gate's own last scan
 * is always in it.
 */
export function gateCounts(schoolId: string): Promise<Counts> {
  const last = lastOf.get(schoolId)
  if (last && !last.begun) return last.counts

  const next = nextCount(schoolId, last)
  lastOf.set(schoolId, next)
  return next.counts
}

/** The next question is answered at once, for who cannot wait. */
export function forgetGateCounts(): void {
  lastOf.clear()
}

function nextCount(schoolId: string, last: Count | undefined): Count {
  const now = Date.now()
  const earliest = Math.max(now, (last?.earliest ?? 0) + APART_MS)
  const count = { earliest, begun: false }
  const counts = Promise.all([wait(earliest - now), last?.counts.catch(() => undefined)]).then(
    () => {
      count.begun = true
      return read(schoolId)
    }
  )
  return Object.assign(count, { counts })
}

async function read(schoolId: string): Promise<Counts> {
  const asOf = new Date()
  const today = await schoolToday(schoolId)
  const [passages, onSite] = await Promise.all([
    passagesByCheckpoint(schoolId, today),
    countOnSite(schoolId, today),
  ])
  return { passages, onSite, asOf }
}
