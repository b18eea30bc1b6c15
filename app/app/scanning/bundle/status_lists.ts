import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { replacedCodes } from '#passes/phones/replaced_codes'
import { StatusList } from '#domain/gate_bundle/status_list'

type Lists = { statusBase: number; revoked: string; suspended: string }

/**
 * The passes a gate without a network must refuse although their code is genuine and has not expired: those that are
 * over (taken back, ended, used up), and those whose holder is blocked for now.
 */
export async function statusLists(
  schoolId: string,
  trx: TransactionClientContract
): Promise<Lists> {
  const unexpired = () =>
    trx
      .from('passes')
      .where('passes.school_id', schoolId)
      .whereNotNull('signed_part')
      .whereRaw("valid_until > now() - interval '5 minutes'")
  const first = await unexpired().min('status_index as smallest').first()
  const replaced = await replacedCodes(schoolId, trx)
  const bases = [first?.smallest, replaced[0]?.status_index].filter(isNumbered)
  const statusBase = bases.length === 0 ? 0 : Math.min(...bases.map(Number))

  const over = await unexpired()
    .whereNotIn('state', ['approved', 'active', 'overdue'])
    .select('status_index')
  const blocked = await unexpired()
    .join('students', 'students.id', 'passes.student_id')
    .whereNot('students.status', 'active')
    .select('status_index')
  return {
    statusBase,
    revoked: await pack([...over, ...replaced], statusBase),
    suspended: await pack(blocked, statusBase),
  }
}

async function pack(rows: { status_index: string }[], base: number): Promise<string> {
  const list = StatusList.of(rows.map((row) => Number(row.status_index) - base))
  return Buffer.from(await list.pack()).toString('base64url')
}

const isNumbered = (index: unknown) => index !== null && index !== undefined
