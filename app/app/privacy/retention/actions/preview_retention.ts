import { cutOff, retentionOf } from '#privacy/retention/chosen_days'
import { DATA_CLASSES } from '#privacy/retention/data_classes'
import { REMOVALS } from '#privacy/retention/removals'

/** Every class with its days and what a night that came now would remove. */
export async function previewRetention(schoolId: string, now = Date.now()) {
  const classes = []
  for (const { name, days, ranAt, removed } of await retentionOf(schoolId)) {
    const { days: proposed, least, most } = DATA_CLASSES[name]
    const due = await REMOVALS[name].count({ schoolId, before: cutOff(days, now) })
    classes.push({
      name,
      days,
      proposed,
      least,
      most,
      due,
      ran_at: ranAt?.toISOString() ?? null,
      removed,
    })
  }
  return classes
}
