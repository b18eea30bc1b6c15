import db from '@adonisjs/lucid/services/db'
import { nonceOfLettingThrough } from '#scanning/let_through_anyway'
import { opens, wentThrough, type Answer, type History, type Showing } from './history.js'
import type { ShownPass } from './school.js'

type ScanRow = Answer & {
  id: string
  nonce: string
  mode: 'online' | 'offline'
  conflict: string | null
  occurred_at: Date
}
type Step = {
  from_state: string | null
  to_state: string
  reason: string | null
  occurred_at: Date
}

/** What the database says of a history that it must not, after every message has arrived; nothing is right. */
export async function findingsOf(history: History, passes: ShownPass[]): Promise<string[]> {
  const findings = [...history.complaints]
  for (const [index, pass] of passes.entries()) {
    const facts = { showings: history.of(pass), ...(await storedOf(pass)) }
    const found = CHECKS.flatMap((check) => check(facts, pass))
    findings.push(...found.map((finding) => `pass ${index}: ${finding}`))
  }
  return findings
}

type Facts = { showings: Showing[] } & Awaited<ReturnType<typeof storedOf>>
type Check = (facts: Facts, pass: ShownPass) => string[]

const unless = (right: boolean, finding: string): string[] => (right ? [] : [finding])

/**
 * Promise 1: what a gate was answered, and what it decided alone, is stored, and stored as it was. Where it let
 * somebody through whom the server had refused unheard, both are.
 */
const nothingIsLost: Check = ({ showings, rows }) =>
  showings.flatMap((showing) => {
    const asked = rows.filter(({ nonce }) => nonce === showing.nonce)
    const corrected = rows.filter(({ nonce }) => nonce === nonceOfLettingThrough(showing.nonce))
    const [row] = [...corrected, ...asked]
    const answers = [showing.seen, ...showing.uploads].filter((answer) => answer !== undefined)
    return [
      ...unless(asked.length === 1, `${showing.nonce} is ${asked.length} rows`),
      ...unless(
        corrected.length === 0 || (wentThrough(showing) && !opens(asked[0]!)),
        `${showing.nonce} was corrected and need not be`
      ),
      ...unless(
        !showing.alone || !opens(showing.alone) || opens(row!),
        `${showing.nonce} went through and is stored as ${row?.outcome}`
      ),
      ...answers.flatMap(({ outcome }) =>
        unless(outcome === row?.outcome, `answered ${outcome}, stored ${row?.outcome}`)
      ),
      ...unless(
        !showing.alone || showing.uploads.length > 0,
        `${showing.nonce} was decided alone and its gate never heard that it was stored`
      ),
    ]
  })

/** Promise 2: a row for each nonce, and one for each correction. */
const rowsAreNonces: Check = ({ showings, rows, audited }) => {
  const known = new Set(showings.flatMap(({ nonce }) => [nonce, nonceOfLettingThrough(nonce)]))
  return [
    ...unless(
      new Set(rows.map(({ nonce }) => nonce)).size === rows.length,
      `${rows.length} rows of ${showings.length} nonces, some of them twice`
    ),
    ...unless(
      rows.every(({ nonce }) => known.has(nonce)),
      'a row of no gate'
    ),
    ...unless(audited === rows.length, `${rows.length} rows, ${audited} of them audited`),
  ]
}

/** Promise 3; what was taken back does not count. */
const acceptedOnlineOnce: Check = ({ rows, annulled }, { singleUse }) => {
  const accepted = rows.filter(
    ({ id, mode, outcome }) => mode === 'online' && outcome === 'accepted' && !annulled.has(id)
  )
  return unless(!singleUse || accepted.length <= 1, `accepted ${accepted.length} times online`)
}

/** What a gate has taken back is taken back, once, and nothing else is. */
const takenBackOnce: Check = ({ showings, rows, annulled }) => {
  const wanted = showings.filter(({ takenBack }) => takenBack).map((one) => rowOf(one, rows)?.id)
  return unless(
    wanted.length === annulled.size && wanted.every((id) => id && annulled.has(id)),
    `${wanted.length} scans were taken back, stored are ${annulled.size}`
  )
}

/** A picture of ten minutes ago opens no gate. */
const oldCodesOpenNothing: Check = ({ showings }) =>
  unless(
    !showings.some((showing) => showing.stepsFromNow < -4 && wentThrough(showing)),
    'a picture has opened a gate'
  )

/** A gate lets a single-use pass through once by itself, also when it was restarted in between. */
const aGateRemembers: Check = ({ showings }, { singleUse }) => {
  const alone = showings
    .filter(({ alone, takenBack }) => alone && opens(alone) && !takenBack)
    .map(({ gate }) => gate)
  return unless(!singleUse || new Set(alone).size === alone.length, 'a gate let it through twice')
}

/**
 * Promise 4: whoever went through after another, or after the pass was taken back, is exactly one incident. Which
 * of several was first is what the server decides; how many were not is no matter of order.
 */
const incidentsAreExact: Check = ({ showings, rows, incidents, revokedAt }, pass) => {
  const used = showings.filter((showing) => isUsed(showing, rows))
  const slots = Map.groupBy(used, ({ step, direction }) =>
    pass.singleUse ? 'the one' : `${step} ${direction}`
  )
  const late = (showing: Showing) => {
    const at = rowOf(showing, rows)?.occurred_at
    return Boolean(revokedAt && at && at >= revokedAt)
  }
  const counts = [...slots.values()].map((uses) => incidentsOfSlot(uses, late))
  const least = counts.reduce((sum, count) => sum + count.least, 0)
  const most = counts.reduce((sum, count) => sum + count.most, 0)
  const kinds = incidents.map(({ kind }) => kind).join(', ')
  return [
    ...unless(
      incidents.length >= least && incidents.length <= most,
      `${used.length} uses, expected ${least} to ${most} incidents, found ${kinds || 'none'}`
    ),
    ...unless(
      incidents.every(({ kind }) => ['used_twice', 'revoked_used'].includes(kind)),
      `unexpected incidents: ${kinds}`
    ),
    ...unless(
      new Set(incidents.map(({ scan_id }) => scan_id)).size === incidents.length,
      'two incidents tell of one scan'
    ),
  ]
}

/**
 * One use was right unless it came after the revocation; which one that is depends on who was stored first. What was
 * taken back may have been an incident before, and need not be one.
 */
function incidentsOfSlot(uses: Showing[], isLate: (showing: Showing) => boolean) {
  const late = uses.filter(isLate).length
  const standing = uses.filter(({ takenBack }) => !takenBack)
  if (standing.length < uses.length) {
    const lateStanding = standing.filter(isLate).length
    return { least: Math.max(lateStanding, standing.length - 1, 0), most: uses.length }
  }
  if (late === uses.length) return { least: late, most: late }
  return { least: uses.length - 1, most: late === 0 ? uses.length - 1 : uses.length }
}

/** What tells of a showing in the end: that somebody went through, where both that and a refusal are stored. */
function rowOf({ nonce }: Showing, rows: ScanRow[]): ScanRow | undefined {
  return (
    rows.find((row) => row.nonce === nonceOfLettingThrough(nonce)) ??
    rows.find((row) => row.nonce === nonce)
  )
}

/** Whether somebody went through, or the server had to think so. */
function isUsed(showing: Showing, rows: ScanRow[]): boolean {
  return wentThrough(showing) || rowOf(showing, rows)?.outcome === 'accepted'
}

/** The pass ends with its one use, once, and every step begins where the one before ended. */
const stepsAreAPath: Check = ({ showings, rows, steps, state, redeemed }, { singleUse }) => {
  const used = showings.some((showing) => isUsed(showing, rows) && !showing.takenBack)
  const [ends, reopened] = ['used', 'scan_annulled'].map(
    (why) => steps.filter(({ reason }) => reason === why).length
  ) as [number, number]
  const broken = steps.some(
    ({ from_state: from }, index) => index > 0 && from !== steps[index - 1]!.to_state
  )
  const path = steps.map(({ to_state: to }) => to).join(' → ')
  return [
    ...unless(!broken && steps.at(-1)?.to_state === state, `${path}, but it is ${state}`),
    ...unless([reopened, reopened + 1].includes(ends), `it ended ${ends} times`),
    ...unless(
      !singleUse || state === 'revoked' || state === (used ? 'ended' : 'active'),
      `${used ? 'used' : 'not used'}, and it is ${state}`
    ),
    ...unless(singleUse || ends === 0, 'it ended, although it is for more than one use'),
    ...unless(!singleUse || redeemed === Number(used), `used ${used}, redeemed ${redeemed} times`),
  ]
}

const CHECKS = [
  nothingIsLost,
  rowsAreNonces,
  acceptedOnlineOnce,
  takenBackOnce,
  oldCodesOpenNothing,
  aGateRemembers,
  incidentsAreExact,
  stepsAreAPath,
]

async function storedOf({ id }: ShownPass) {
  const count = async (query: { count(column: string): PromiseLike<{ count: string }[]> }) =>
    Number((await query.count('*'))[0]!.count)
  const rows: ScanRow[] = await db
    .from('scans')
    .join('scan_receipts', (on) => on.on('scan_receipts.scan_id', 'scans.id'))
    .where('pass_id', id)
    .select('scans.*', 'scan_receipts.nonce')
  const incidents: { kind: string; scan_id: string }[] = await db
    .from('incidents')
    .where('pass_id', id)
  const steps: Step[] = await db.from('pass_transitions').where('pass_id', id).orderBy('id')
  const annulments = await db.from('scan_annulments').where('pass_id', id)
  const { state } = await db.from('passes').where('id', id).firstOrFail()
  return {
    rows,
    incidents,
    steps,
    annulled: new Set(annulments.map(({ scan_id: scan }): string => scan)),
    state: state as string,
    revokedAt: steps.find(({ to_state: to }) => to === 'revoked')?.occurred_at,
    audited: await count(
      db.from('audit_events').where({ subject_id: id, action: 'scan.recorded' })
    ),
    redeemed: await count(db.from('redemptions').where('pass_id', id)),
  }
}
