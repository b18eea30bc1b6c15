import { randomBytes } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { makeShortCode, SHORT_CODE_LENGTH, SHORT_CODE_SECONDS } from '#domain/short_code'
import { recordAudit } from '#audit/actions/record_audit'
import { hashOfShortCode } from '#carriers/short_code_hash'
import type User from '#identity/models/user'
import type Pass from '#passes/models/pass'
import { Problem } from '#platform/errors/problem'

export class NoShortCode extends Problem {
  static status = 409
  static code = 'E_NO_SHORT_CODE'
  static help = 'Ask for a short code while the pass is in use, or ask for a new pass.'
  static message = 'The pass is not in use now and gets no short code'
}

const IN_USE = ['active', 'overdue']

/** Gives the holder a short code for a pass in use, in place of the one before. */
export class MakeShortCode {
  /** @throws NoShortCode */
  async run({ pass, holder }: { pass: Pass; holder: User }) {
    if (!IN_USE.includes(pass.state) || pass.validUntil <= DateTime.utc()) throw new NoShortCode()
    const code = makeShortCode(randomBytes(SHORT_CODE_LENGTH))
    const now = DateTime.utc()
    const expiresAt = now.plus({ seconds: SHORT_CODE_SECONDS })

    await db.transaction(async (trx) => {
      /* Two at a time would both delete the code before and leave two good ones. */
      await trx.from('passes').where('id', pass.id).forUpdate().select('id')
      await trx.from('short_codes').where('pass_id', pass.id).delete()
      await trx.table('short_codes').insert({
        code_hash: hashOfShortCode(code),
        school_id: pass.schoolId,
        pass_id: pass.id,
        expires_at: expiresAt.toJSDate(),
        created_at: now.toJSDate(),
      })
      await recordAudit(
        {
          schoolId: pass.schoolId,
          actor: { kind: 'user', id: holder.id },
          action: 'short_code.made',
          subject: { kind: 'pass', id: pass.id },
        },
        trx
      )
    })
    return { code, expiresAt }
  }
}
