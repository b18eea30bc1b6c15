import type { LucidRow } from '@adonisjs/lucid/types/model'

/**
 * What is about to change in a row, as facts for the audit log: `{ capacity: '20 → 0' }`. Read it before saving.
 * Not for rows about people: the log must not hold what erasure has to remove.
 */
export function changesOf(row: LucidRow): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row.$dirty).map(([name, after]) => [
      name,
      `${textOf(row.$original[name])} → ${textOf(after)}`,
    ])
  )
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '–'
  if (Array.isArray(value)) return value.join(', ')
  return String(value)
}
