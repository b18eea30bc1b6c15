import { errors as authErrors } from '@adonisjs/auth'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { ProvePasswordAndCode } from '#identity/second_factor/actions/prove_password_and_code'
import { assertShown } from '#identity/second_factor/assert_shown'
import { WrongCode } from '#identity/second_factor/second_factor_problems'
import { Limit } from '#platform/limits/limit'
import type { KnownDevice } from '#scanning/device_tokens'
import Supervision from '#scanning/supervision/supervision'
import { NotSupervisor } from '#scanning/supervision/supervision_problems'
import { makeSupervisionToken, maySupervise } from '#scanning/supervision/supervision_token'

const MINUTES = 5

/**
 * Beside the limits of every sign-in: a gate stands in public, and who holds it could try one password on every
 * account.
 */
const perGate = new Limit('supervision', {
  requests: 30,
  duration: '15 min',
  blockDuration: '15 min',
})

type Start = {
  email: string
  password: string
  code?: string
  address: string
  device: KnownDevice
}
export type StartedSupervision = { token: string; supervision: Supervision; supervisor: User }

/** Signs a supervisor in at a gate, without a session: the token counts at this gate only, for five minutes. */
export class StartSupervision {
  /** @throws E_INVALID_CREDENTIALS, E_TOO_MANY_REQUESTS, NotSupervisor, SecondFactorWanted, WrongCode, SecondFactorNotSetUp */
  async run({ device, ...credentials }: Start): Promise<StartedSupervision> {
    await perGate.count(device.id)
    const supervisor = await this.#signIn(credentials, device)
    if (!maySupervise(supervisor)) {
      await recordFailure(device, { kind: 'user', id: supervisor.id }, 'role')
      throw new NotSupervisor()
    }
    await assertShown(supervisor)
    return this.#start(supervisor, device)
  }

  async #signIn(credentials: Omit<Start, 'device'>, device: KnownDevice): Promise<User> {
    try {
      const user = await new ProvePasswordAndCode().run(credentials)
      if (user.schoolId === device.schoolId) return user
      throw new authErrors.E_INVALID_CREDENTIALS('Invalid user credentials')
    } catch (error) {
      if (error instanceof authErrors.E_INVALID_CREDENTIALS || error instanceof WrongCode)
        await recordFailure(device, { kind: 'device', id: device.id }, 'credentials')
      throw error
    }
  }

  async #start(supervisor: User, device: KnownDevice): Promise<StartedSupervision> {
    const { token, hash } = makeSupervisionToken()
    const now = DateTime.utc()
    const supervision = await db.transaction(async (trx) => {
      /* Two who sign in at one gate at once come one after the other. */
      await trx.rawQuery('select id from devices where id = ? for no key update', [device.id])
      await Supervision.query({ client: trx })
        .where('deviceId', device.id)
        .whereNull('endedAt')
        .update({ endedAt: now.toJSDate() })
      const started = await Supervision.create(
        {
          schoolId: device.schoolId,
          deviceId: device.id,
          userId: supervisor.id,
          tokenHash: hash,
          expiresAt: now.plus({ minutes: MINUTES }),
        },
        { client: trx }
      )
      await recordAudit(
        {
          schoolId: device.schoolId,
          actor: { kind: 'user', id: supervisor.id },
          action: 'supervision.started',
          subject: { kind: 'device', id: device.id },
        },
        trx
      )
      return started
    })
    return { token, supervision, supervisor }
  }
}

/** What was typed is not kept: people type passwords where the name goes. */
async function recordFailure(
  device: KnownDevice,
  actor: { kind: 'user' | 'device'; id: string },
  because: 'credentials' | 'role'
): Promise<void> {
  await recordAudit(
    {
      schoolId: device.schoolId,
      actor,
      action: 'supervision.failed',
      subject: { kind: 'device', id: device.id },
      details: { because },
    },
    db.connection()
  )
}
