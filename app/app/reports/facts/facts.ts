import type { ReportName, TimingName } from '#reports/report_names'

/**
 * Events of one school as SQL: `day` of the school, `person` (null if unknown), and a column for each grouping of the
 * report. Bindings: `school`, `zone` (IANA), `since` and `until` (instants, half open).
 */
export type FactsQuery = string

const dayOf = (instant: string) => `cast(${instant} at time zone :zone as date)`
const within = (instant: string) => `${instant} >= :since and ${instant} < :until`

const PASSES = `
  select ${dayOf('passes.activated_at')} as day, passes.student_id as person,
         cast(passes.pass_type_id as text) as type,
         coalesce(cast(passes.place_id as text), 'none') as place,
         students.grade as grade,
         to_char(passes.activated_at at time zone :zone, 'HH24') as hour,
         case when passes.state = 'revoked' then 'revoked'
              when passes.state in ('overdue', 'auto_ended') then 'late'
              when passes.ended_at > passes.valid_until then 'late'
              when passes.ended_at is not null then 'in_time'
              else 'open' end as ending
  from passes join students on students.id = passes.student_id
  where passes.school_id = :school and ${within('passes.activated_at')}`

/** A request at a kiosk names no user: how the pass came into being tells. */
const WAS_REQUESTED = `exists (
  select from pass_transitions as first
  where first.pass_id = passes.id and first.from_state is null and first.to_state = 'requested')`

const REQUESTS = `
  select ${dayOf('created_at')} as day, student_id as person, cast(pass_type_id as text) as type,
         case when state in ('requested', 'denied') then state
              when state in ('cancelled', 'expired') and approvals_given = 0 then state
              else 'approved' end as outcome
  from passes
  where school_id = :school and ${within('created_at')} and ${WAS_REQUESTED}`

/** A gate that was offline reports up to three days later: the partitions that can hold the scans are named. */
const SCANS_WITHIN = `scans.school_id = :school and ${within('scans.occurred_at')}
  and scans.recorded_at >= cast(:since as timestamptz) - interval '1 hour'
  and scans.recorded_at < cast(:until as timestamptz) + interval '4 days'`

const SCANS = `
  select ${dayOf('scans.occurred_at')} as day, passes.student_id as person,
         scans.outcome, scans.reason, scans.mode, cast(scans.checkpoint_id as text) as checkpoint,
         coalesce(scans.conflict, 'none') as conflict
  from scans left join passes on passes.id = scans.pass_id
  where ${SCANS_WITHIN}`

const accounts = (column: 'created_at' | 'activated_at') => `
  select ${dayOf(`users.${column}`)} as day, users.id as person, roles.role as role
  from users join (select distinct user_id, role from role_assignments) as roles on roles.user_id = users.id
  where users.school_id = :school and ${within(`users.${column}`)}`

const ACTIVE_PEOPLE = `
  select day, user_id as person, role
  from user_activity cross join lateral unnest(roles) as role
  where school_id = :school
    and day >= ${dayOf('cast(:since as timestamptz)')} and day < ${dayOf('cast(:until as timestamptz)')}`

export const FACTS: Record<ReportName, FactsQuery> = {
  passes: PASSES,
  requests: REQUESTS,
  scans: SCANS,
  invited: accounts('created_at'),
  activated: accounts('activated_at'),
  active_people: ACTIVE_PEOPLE,
}

/** Events with a duration: `day`, `person`, `seconds`. */
export const TIMED_FACTS: Record<TimingName, FactsQuery> = {
  decision: `
    select ${dayOf('passes.created_at')} as day, passes.student_id as person,
           extract(epoch from first.decided_at - passes.created_at) as seconds
    from passes join (
      select pass_id, min(decided_at) as decided_at from approvals
      where approver_id is not null and decision in ('approved', 'denied') group by pass_id
    ) as first on first.pass_id = passes.id
    where passes.school_id = :school and ${within('passes.created_at')} and ${WAS_REQUESTED}`,
  sync: `
    select ${dayOf('scans.occurred_at')} as day, passes.student_id as person,
           greatest(extract(epoch from scans.recorded_at - scans.occurred_at), 0) as seconds
    from scans left join passes on passes.id = scans.pass_id
    where ${SCANS_WITHIN} and scans.mode = 'offline'`,
}
