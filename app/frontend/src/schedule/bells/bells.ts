import type { api } from '../../api/client.js'

export type Bells = Awaited<ReturnType<typeof api.bellSchedules.list>>['bell_schedules'][number]
export type Period = Bells['periods'][number]

/** Where a period lies between the first and the last bell of the day, in percent. */
export function stripOf(periods: readonly Period[]) {
  const known = periods.filter(({ starts_at, ends_at }) => starts_at && starts_at < ends_at)
  const first = Math.min(...known.map(({ starts_at }) => minutesOf(starts_at)))
  const last = Math.max(...known.map(({ ends_at }) => minutesOf(ends_at)))
  return known
    .map((period) => ({
      ...period,
      start: ((minutesOf(period.starts_at) - first) / (last - first)) * 100,
      length: ((minutesOf(period.ends_at) - minutesOf(period.starts_at)) / (last - first)) * 100,
    }))
    .sort((a, b) => a.start - b.start)
}

/** `08:30` → 510 */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number)
  return hours! * 60 + minutes!
}

/** 510 → `08:30` */
export function clockTime(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
