import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { recordAudit } from '#audit/actions/record_audit'
import { CreateSigningKey } from '#passes/keys/create_signing_key'
import SigningKey from '#passes/models/signing_key'
import { Problem } from '#platform/errors/problem'

/** Every gate and every turnstile of another maker has seen the key by then. */
const PUBLISHED_DAYS = 7

export class RotationUnderWay extends Problem {
  static status = 409
  static code = 'E_ROTATION_UNDER_WAY'
  static help = 'Wait until it is active; "node ace keys:list" shows when.'
  static message = 'A new signing key is published already and becomes active by itself'
}

/** Begins a rotation: a new key is published now and signs in a week; the worker does the rest. */
export class RotateSigningKey {
  /** @throws RotationUnderWay, NoKeyIndexLeft */
  async run({ schoolId }: { schoolId: string }): Promise<SigningKey> {
    const pending = await SigningKey.query().where({ schoolId, state: 'pending' }).first()
    if (pending) throw new RotationUnderWay()

    const key = await new CreateSigningKey().run({ schoolId, state: 'pending' })
    key.activatesAt = DateTime.utc().plus({ days: PUBLISHED_DAYS })
    await key.save()
    const subject = { kind: 'signing_key', id: key.id }
    await recordAudit(
      { schoolId, actor: { kind: 'system' }, action: 'signing_key.published', subject },
      db.connection()
    )
    return key
  }
}
