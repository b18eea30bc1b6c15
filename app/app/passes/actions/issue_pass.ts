import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { signPass } from '#domain/pass_code/sign_pass'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { schoolSigner } from '#passes/keys/school_signer'
import Pass from '#passes/models/pass'
import PassTransition from '#passes/models/pass_transition'
import PassType from '#passes/models/pass_type'
import Student from '#people/models/student'
import Place from '#places/models/place'
import { passesIssued } from '#platform/metrics/pass_metrics'
import { Problem } from '#platform/errors/problem'

export class PassTooLong extends Problem {
  static status = 422
  static code = 'E_PASS_TOO_LONG'

  constructor(type: PassType) {
    super(`A ${type.name} is valid for at most ${type.maxMinutes} minutes`)
    this.help = `Ask for ${type.maxMinutes} minutes or fewer.`
  }
}

export class StudentNotActive extends Problem {
  static status = 409
  static code = 'E_STUDENT_NOT_ACTIVE'
  static help = 'Ask an administrator to reactivate the student first.'
  static message = 'The student is not active and can hold no pass'
}

type Order = {
  studentId: string
  passTypeId: string
  placeId?: string
  minutes?: number
  issuer: User
}

/** A member of staff gives a student a pass that is valid at once. */
export class IssuePass {
  async run(order: Order): Promise<Pass> {
    const { schoolId } = order.issuer
    const student = await Student.query().where({ id: order.studentId, schoolId }).firstOrFail()
    const type = await PassType.query().where({ id: order.passTypeId, schoolId }).firstOrFail()
    if (order.placeId) await Place.query().where({ id: order.placeId, schoolId }).firstOrFail()
    if (student.status !== 'active') throw new StudentNotActive()
    const minutes = order.minutes ?? type.defaultMinutes
    if (minutes > type.maxMinutes) throw new PassTooLong(type)

    const pass = await db.transaction((trx) => this.#issue({ ...order, minutes, type }, trx))
    passesIssued.inc({ type: type.kind })
    return pass
  }

  async #issue(order: Order & { minutes: number; type: PassType }, trx: TransactionClientContract) {
    const validFrom = DateTime.utc().startOf('second')
    const pass = await Pass.create(
      {
        schoolId: order.issuer.schoolId,
        studentId: order.studentId,
        passTypeId: order.passTypeId,
        placeId: order.placeId ?? null,
        issuedBy: order.issuer.id,
        state: 'active',
        validFrom,
        validUntil: validFrom.plus({ minutes: order.minutes }),
        secretVersion: 1,
      },
      { client: trx }
    )
    await pass.refresh()
    pass.signedPart = await signedPartOf(pass, order.type)
    await pass.save()
    await PassTransition.create(
      {
        passId: pass.id,
        fromState: null,
        toState: 'active',
        actorId: order.issuer.id,
        occurredAt: validFrom,
      },
      { client: trx }
    )
    await recordAudit(
      {
        schoolId: pass.schoolId,
        actor: { kind: 'user', id: order.issuer.id },
        action: 'pass.issued',
        subject: { kind: 'pass', id: pass.id },
      },
      trx
    )
    return pass
  }
}

async function signedPartOf(pass: Pass, type: PassType): Promise<Buffer> {
  const { keyIndex, signer } = await schoolSigner(pass.schoolId)
  const signed = await signPass(
    {
      keyIndex,
      passType: type.code,
      flags: {
        rotating: type.rotating,
        singleUse: type.singleUse,
        photoCheck: type.photoCheck,
        printed: false,
      },
      passId: pass.id,
      statusIndex: pass.statusIndex,
      notBefore: pass.validFrom.toUnixInteger(),
      expires: pass.validUntil.toUnixInteger(),
      scope: 0,
      policy: 0,
      secretVersion: pass.secretVersion,
    },
    { schoolId: pass.schoolId, signer }
  )
  return Buffer.from(signed)
}
