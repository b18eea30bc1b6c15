import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { ModelAttributes } from '@adonisjs/lucid/types/model'
import { errors } from '@vinejs/vine'
import { contradictionsIn } from '#domain/pass_type_soundness'
import { changesOf } from '#audit/actions/changes_of'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { assertStaff } from '#identity/school/actions/assert_staff'
import PassType from '#passes/models/pass_type'
import { freeTypeCode } from '#passes/types/actions/free_type_code'
import { approversOf, replaceApprovers, type Approvers } from '#passes/types/approvers'
import { archive } from '#places/actions/archiving'
import { refusingTakenNames } from '#platform/errors/name_taken'
import { forgetVerifierOf } from '#scanning/school_verifier'

export type PassTypeSettings = Partial<
  Omit<
    ModelAttributes<PassType>,
    'id' | 'schoolId' | 'code' | 'longestMinutes' | 'archivedAt' | 'createdAt'
  >
> & { approverIds?: string[]; secondApproverIds?: string[]; archived?: boolean }

export type SavedPassType = { type: PassType; approvers: Approvers }

/**
 * Adds a pass type, or changes the one named. What is not given stays as it is. Passes that are signed already keep
 * what their code says: how long they are good for, one use or many, the part that changes.
 * @throws NameTaken, NotStaff, NoTypeCodeLeft, E_VALIDATION_ERROR, E_ROW_NOT_FOUND
 */
export class SavePassType {
  async run(
    typeId: string | null,
    settings: PassTypeSettings,
    actor: User
  ): Promise<SavedPassType> {
    const saved = await refusingTakenNames(() =>
      db.transaction((trx) => this.#save(typeId, settings, actor, trx))
    )
    forgetVerifierOf(actor.schoolId)
    return saved
  }

  async #save(
    typeId: string | null,
    { approverIds, secondApproverIds, archived, ...columns }: PassTypeSettings,
    actor: User,
    trx: TransactionClientContract
  ): Promise<SavedPassType> {
    const { schoolId } = actor
    const type = typeId ? await lockedType(typeId, schoolId, trx) : await newType(schoolId, trx)
    keepLongest(type, columns.maxMinutes)
    type.merge(columns)
    archive(type, archived)
    const changes = changesOf(type)
    await type.save()

    await assertStaff(schoolId, [...(approverIds ?? []), ...(secondApproverIds ?? [])], trx)
    if (approverIds) await replaceApprovers(type.id, 1, approverIds, trx)
    if (secondApproverIds) await replaceApprovers(type.id, 2, secondApproverIds, trx)
    await type.refresh()
    const approvers = (await approversOf([type.id], trx)).get(type.id)!
    assertSound(type, approvers)

    await recordAudit(
      {
        schoolId,
        actor: { kind: 'user', id: actor.id },
        action: typeId ? 'pass_type.changed' : 'pass_type.created',
        subject: { kind: 'pass_type', id: type.id },
        details: typeId
          ? {
              ...changes,
              ...(approverIds ? { approvers: approvers[1].length } : {}),
              ...(secondApproverIds ? { secondApprovers: approvers[2].length } : {}),
            }
          : { name: type.name, kind: type.kind },
      },
      trx
    )
    return { type, approvers }
  }
}

function lockedType(id: string, schoolId: string, trx: TransactionClientContract) {
  return PassType.query({ client: trx }).where({ id, schoolId }).forUpdate().firstOrFail()
}

async function newType(schoolId: string, trx: TransactionClientContract): Promise<PassType> {
  const code = await freeTypeCode(schoolId, trx)
  return new PassType().merge({ schoolId, code }).useTransaction(trx)
}

/** A type that becomes shorter goes on vouching for the longer passes of before. */
function keepLongest(type: PassType, maxMinutes: number | undefined): void {
  if (!type.$isPersisted || maxMinutes === undefined) return
  const longest = Math.max(type.longestMinutes ?? 0, type.maxMinutes)
  type.longestMinutes = maxMinutes < longest ? longest : null
}

function assertSound(type: PassType, approvers: Approvers): void {
  const found = contradictionsIn({
    defaultMinutes: type.defaultMinutes,
    maxMinutes: type.maxMinutes,
    approvalPolicy: type.approvalPolicy,
    secondApprovalPolicy: type.secondApprovalPolicy,
    approvers: approvers[1].length,
    secondApprovers: approvers[2].length,
  })
  if (found.length === 0) return
  throw new errors.E_VALIDATION_ERROR(
    found.map(({ field, rule }) => ({ field, rule, message: MESSAGES[rule] }))
  )
}

const MESSAGES = {
  longer_than_max: 'The usual duration is longer than the longest one',
  list_is_empty: 'The list of approvers is empty',
  no_first_step: 'A second step needs a first one',
}
