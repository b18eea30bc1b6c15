import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { UsedPass } from '#domain/rules/limit_rule'

/** A student who has been out more often than this within half a year has reached any limit. */
const MOST_ROWS = 5_000

type Row = {
  pass_type_id: string
  place_id: string | null
  exclusive: boolean
  activated_at: Date
  over_at: Date | null
  state: string
}

/**
 * The passes a student has used since an instant (Unix milliseconds), as limits count them. Passes of types that ignore
 * limits use nothing up.
 */
export async function passesUsed(
  { studentId, since, except }: { studentId: string; since: number; except?: string },
  client: QueryClientContract
): Promise<UsedPass[]> {
  const rows: Row[] = await client
    .from('passes')
    .join('pass_types', 'pass_types.id', 'passes.pass_type_id')
    .where({ 'passes.student_id': studentId, 'pass_types.ignores_limits': false })
    .where('passes.activated_at', '>=', new Date(since))
    .if(except, (query) => void query.whereNot('passes.id', except!))
    .select('passes.pass_type_id', 'passes.place_id', 'passes.exclusive', 'passes.state')
    .select('passes.activated_at', client.raw(`${OVER_AT} as over_at`))
    .orderBy('passes.activated_at', 'desc')
    .limit(MOST_ROWS)
  return rows.map((row) => ({
    passTypeId: row.pass_type_id,
    placeId: row.place_id,
    exclusive: row.exclusive,
    activatedAt: row.activated_at.getTime(),
    endedAt: row.over_at?.getTime() ?? null,
    revoked: row.state === 'revoked',
  }))
}

/** When the holder was back; a pass that ended without a word ended with its validity at the latest. */
const OVER_AT = `
  case when passes.state in ('active', 'overdue') then null
  else coalesce(passes.ended_at, least(passes.updated_at, passes.valid_until)) end`
