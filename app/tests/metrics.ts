import { registry } from '#platform/metrics/all'

/** Sum of a metric over all series with these labels; 0 series is an error, for a metric must exist before it counts. */
export async function sumOf(name: string, labels: Record<string, string>): Promise<number> {
  const metric = registry.getSingleMetric(name)
  if (!metric) throw new Error(`no metric is called ${name}`)
  const { values } = await metric.get()
  const matching = values.filter((value) =>
    Object.entries(labels).every(
      ([label, wanted]) => (value.labels as Record<string, string | number>)[label] === wanted
    )
  )
  if (matching.length === 0) throw new Error(`${name} has no series with ${JSON.stringify(labels)}`)
  return matching.reduce((sum, { value }) => sum + value, 0)
}
