import type { ScanOutcome } from '#domain/scan_outcome'
import { CODE_WAS_REPLACED } from '#passes/phones/replaced_code_statement'
import { whereItLeads } from '#scanning/presence/where_it_leads'
import { SINGLE_USE_SLOT } from '#scanning/single_use_slot'

const LEADS = whereItLeads({ isSiteGate: 'is_site_gate', place: 'place_id', direction: '$8::text' })

/**
 * Records one scan and decides its outcome, in one statement and so in one transaction:
 * the nonce is claimed, the pass is judged and, if it may be, redeemed; the scan, the end of a single-use pass and
 * the audit row follow. The pass is locked before it is judged, so that a revocation comes either before the scan or
 * after it. Rivals for one single-use pass meet at the primary key of `redemptions`, copies of one scan
 * at that of `scan_receipts`; a copy gets no row back and reads the first one's answer.
 *
 * Parameters: 1 device, 2 nonce, 3 scan id, 4 school, 5 checkpoint, 6 pass (or null), 7 what the code's verification
 * said ('ok' or a reason), 8 direction, 9 mode, 10 occurred at, 11 SHA-256 of the code, 12 slot of the redemption
 * (0: single use; null: none, a static code of a multi-use pass). That a pass is for one use is said by its signed
 * code and not by its type, which may have been changed since. Of a gate that decided alone: 13 what it told the holder,
 * 14 its reason, 15 the number of its bundle, 16 how far its clock was ahead (ms); all null online.
 *
 * Such a scan has happened, whatever the server thinks of it: it is stored as the gate decided, the server's view beside
 * it as `conflict`, and an incident is opened where somebody went through who should not have. Whoever went through has
 * used the pass, so it is redeemed and ended then too, and a second use is told. It is judged by the state the pass had
 * when it was scanned; its checkpoint is the one the gate stood at then, any of the school's.
 *
 * Whoever goes through is where the checkpoint leads from then on (`presence`), unless something newer is known of him.
 * A report with an impossible time (`offline_not_allowed`) moves nobody: a time in the future would be newer forever.
 * A type that refuses coming back is also judged by that: by the row as the snapshot shows it, and, since two gates may
 * read at once, again by the row that is locked for writing. A passage that contradicts what was seen is kept as
 * `conflict` and is no incident by itself: people slip by gates.
 *
 * Parameter 17 is the secret version that a pass code says (null: a short code, or nothing that was signed); the code of
 * a phone that was replaced counts as revoked from then on.
 */
export const RECORD_SCAN = {
  name: 'record_scan',
  text: `
with receipt as (
  insert into scan_receipts (device_id, nonce, scan_id, recorded_at)
  values ($1::uuid, $2::uuid, $3::uuid, now())
  on conflict do nothing
  returning scan_id, recorded_at
), pass as (
  select * from passes
  where id = $6::uuid and school_id = $4::uuid and exists (select from receipt)
  for no key update
), judged as (
  select receipt.scan_id, receipt.recorded_at, pass.id as pass_id, pass.state,
    $12::bigint is not distinct from ${SINGLE_USE_SLOT} as single_use, type.shows_holder, pass.student_id,
    type.name as type_name, type.photo_check, pass.valid_until, student.given_name, student.family_name,
    place.id as place_id, place.kind = 'gate' as is_site_gate,
    type.reentry = 'refused' as watches_presence, seen.counts_from,
    coalesce($13::text = 'accepted' or ($13::text = 'attention' and coalesce($14::text, 'ok') = 'ok'), false) as let_through,
    coalesce($13::text = 'denied' or ($13::text = 'attention' and $14::text <> 'ok'), false) as refused_there,
    case
      when least(device.revoked_at, device.lost_at) <= case $9::text when 'online' then 'infinity' else $10::timestamptz end
        then 'device_revoked'
      when $7::text <> 'ok' then $7::text
      when checkpoint.id is null or ($9::text = 'online' and checkpoint.id <> device.checkpoint_id)
        then 'wrong_checkpoint'
      when pass.id is null then 'unknown'
      when at_scan.state = 'revoked' or (pass.secret_version > $17::integer and ${CODE_WAS_REPLACED}) then 'revoked'
      when student.status <> 'active' then 'holder_blocked'
      when at_scan.state in ('requested', 'queued') then 'not_approved'
      when at_scan.state = 'ended' and $12::bigint = ${SINGLE_USE_SLOT} then 'already_used'
      when at_scan.state not in ('active', 'overdue') then 'not_active'
      when checkpoint.direction <> 'both' and checkpoint.direction <> $8::text then 'wrong_direction'
      else coalesce(seen.conflict, 'ok')
    end as reason
  from receipt
  join devices device on device.id = $1::uuid
  left join checkpoints checkpoint on checkpoint.id = $5::uuid and checkpoint.school_id = $4::uuid
  left join pass on true
  left join lateral (
    select case when $9::text = 'online' then pass.state else coalesce(
      (select step.to_state from pass_transitions step
       where step.pass_id = pass.id and step.occurred_at <= $10::timestamptz order by step.id desc limit 1),
      pass.state) end as state
  ) at_scan on true
  left join pass_types type on type.id = pass.pass_type_id
  left join students student on student.id = pass.student_id
  left join places place on place.id = checkpoint.place_id
  left join lateral (
    select day.counts_from, presence_conflict(last.inside, last.place_id, last.since, day.counts_from,
      case $9::text when 'online' then 'infinity' else $10::timestamptz end, $8::text, place.id, place.kind = 'gate') as conflict
    from (
      select greatest(date_trunc('day', $10::timestamptz, school.time_zone), pass.activated_at) as counts_from
      from schools school where school.id = $4::uuid
    ) day
    left join presence last on last.student_id = pass.student_id
    where type.reentry = 'refused'
  ) seen on true
), used as (
  select judged.*, pass_id is not null and $12::bigint is not null and not refused_there
    and (reason = 'ok' or (let_through and reason <> 'device_revoked')) as uses_slot
  from judged
), redemption as (
  insert into redemptions (pass_id, slot)
  select pass_id, $12::bigint from used where uses_slot
  on conflict do nothing
  returning pass_id
), viewed as (
  select used.*,
    case
      when not used.uses_slot or redemption.pass_id is not null then used.reason
      when used.single_use then 'already_used'
      when used.reason in ('ok', 'already_inside', 'not_inside') then 'code_replayed'
      else used.reason
    end as first_view
  from used left join redemption on true
), passage as (
  select viewed.*, watches_presence and not single_use and $9::text = 'online' as may_be_stopped
  from viewed
  where pass_id is not null and place_id is not null and not refused_there
    and (first_view = 'ok' or (let_through and first_view <> 'device_revoked'))
    and reason <> 'offline_not_allowed'
), moved as (
  insert into presence as last (student_id, school_id, inside, place_id, checkpoint_id, scan_id, since)
  select student_id, $4::uuid, ${LEADS}, $5::uuid, scan_id, $10::timestamptz
  from passage
  on conflict (student_id) do update set inside = excluded.inside, place_id = excluded.place_id,
    checkpoint_id = excluded.checkpoint_id, scan_id = excluded.scan_id, since = greatest(last.since, excluded.since)
  where ($9::text = 'online' or last.since <= excluded.since) and not exists (
    select from passage where may_be_stopped and presence_conflict(
      last.inside, last.place_id, last.since, counts_from, 'infinity', $8::text, place_id, is_site_gate) is not null)
  returning student_id
), found as (
  select viewed.*,
    case when stopped.scan_id is null then first_view when $8::text = 'in' then 'already_inside' else 'not_inside' end as view
  from viewed
  left join (
    select scan_id from passage where may_be_stopped and not exists (select from moved)
  ) stopped on true
), decided as (
  select found.*,
    case when let_through then 'ok' when refused_there then coalesce($14::text, nullif(view, 'ok'), 'error') else view end
      as final_reason,
    case when (let_through and view <> 'ok') or (refused_there and view = 'ok') then view end as conflict,
    coalesce($13::text, case view when 'ok' then 'accepted' when 'code_stale' then 'attention'
      when 'ambiguous' then 'attention' else 'denied' end) as outcome
  from found
), ended as (
  update passes set state = 'ended', ended_at = now(), updated_at = now()
  from decided
  where passes.id = decided.pass_id and decided.uses_slot and (decided.view = 'ok' or decided.let_through)
    and decided.single_use and decided.state in ('active', 'overdue')
  returning passes.id, decided.state as from_state
), ended_step as (
  insert into pass_transitions (pass_id, from_state, to_state, reason, occurred_at)
  select id, from_state, 'ended', 'used', now() from ended
), stored as (
  insert into scans (id, recorded_at, occurred_at, school_id, device_id, checkpoint_id, pass_id, direction, mode,
    outcome, reason, code_hash, local_outcome, conflict, bundle_seq, skew_ms)
  select scan_id, recorded_at, $10::timestamptz, $4::uuid, $1::uuid, $5::uuid, pass_id, $8::text, $9::text, outcome,
    final_reason, $11::bytea, $13::text, conflict, $15::bigint, $16::integer
  from decided
), incident as (
  insert into incidents (id, school_id, kind, pass_id, device_id, scan_id, occurred_at, opened_at)
  select gen_random_uuid(), $4::uuid,
    case conflict when 'already_used' then 'used_twice' when 'code_replayed' then 'used_twice'
      when 'revoked' then 'revoked_used' when 'holder_blocked' then 'blocked_holder_used' else 'other' end,
    pass_id, $1::uuid, scan_id, $10::timestamptz, now()
  from decided where let_through and conflict not in ('already_inside', 'not_inside')
), audited as (
  insert into audit_events (school_id, actor_kind, actor_id, action, subject_kind, subject_id, details)
  select $4::uuid, 'device', $1::uuid, 'scan.recorded', 'pass', pass_id, jsonb_build_object('reason', final_reason)
  from decided
)
select scan_id, recorded_at, outcome, final_reason as reason, conflict, pass_id, type_name, photo_check, valid_until,
  case when shows_holder then given_name end as given_name,
  case when shows_holder then family_name end as family_name
from decided`,
} as const

/** What {@link RECORD_SCAN} returns for a new nonce; it returns no row for one that was answered before. */
export type RecordedScan = {
  scan_id: string
  recorded_at: Date
  outcome: ScanOutcome
  reason: string
  /** What the server would have said, where a gate alone decided otherwise. */
  conflict: string | null
  pass_id: string | null
  type_name: string | null
  photo_check: boolean | null
  valid_until: Date | null
  given_name: string | null
  family_name: string | null
}

/** The answer that a nonce was given before. Parameters: 1 device, 2 nonce. */
export const FIND_RECORDED_SCAN = {
  name: 'find_recorded_scan',
  text: `
select scan.id as scan_id, scan.recorded_at, scan.outcome, scan.reason, scan.conflict, scan.pass_id, type.name as type_name, type.photo_check,
  pass.valid_until,
  case when type.shows_holder then student.given_name end as given_name,
  case when type.shows_holder then student.family_name end as family_name
from scan_receipts receipt
join scans scan on scan.recorded_at = receipt.recorded_at and scan.id = receipt.scan_id
left join passes pass on pass.id = scan.pass_id
left join pass_types type on type.id = pass.pass_type_id
left join students student on student.id = pass.student_id
where receipt.device_id = $1::uuid and receipt.nonce = $2::uuid`,
} as const
