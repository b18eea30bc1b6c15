/**
 * Reads a `date` column as `YYYY-MM-DD`: for `@column({ consume: calendarDay })`. The driver makes midnight of the
 * server's own zone of it, which is no moment anybody meant.
 */
export function calendarDay(value: Date | string | null): string | null {
  if (value === null || typeof value === 'string') return value
  const [year, month, day] = [value.getFullYear(), value.getMonth() + 1, value.getDate()]
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
