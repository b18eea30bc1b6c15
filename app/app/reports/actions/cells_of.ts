import type { Cell } from '#domain/reports/small_cells'
import type { MetricRow } from '#reports/actions/metric_rows'

/** Puts the figures of a report and the numbers of people they describe together, by day and key. */
export function cellsOf(rows: MetricRow[]): (Cell & { day: string })[] {
  const cells = new Map<string, Cell & { day: string }>()
  for (const { day, key, metric, value } of rows) {
    const name = `${day} ${key}`
    const cell = cells.get(name) ?? { day, key: key ?? '', value: 0, people: 0 }
    if (metric.endsWith('.people')) cell.people = value
    else cell.value = value
    cells.set(name, cell)
  }
  return [...cells.values()]
}
