import db from '@adonisjs/lucid/services/db'
import type User from '#identity/models/user'
import { linkIdentity } from '#identity/single_sign_on/actions/link_identity'
import type { Claims } from '#identity/single_sign_on/flow/claims'
import { SingleSignOnRefused } from '#identity/single_sign_on/flow/refused'
import IdentityProvider from '#identity/single_sign_on/models/identity_provider'

/** Links who somebody is at a provider with the account that is signed in, whatever the e-mail addresses are. */
export class LinkOwnIdentity {
  /** @throws SingleSignOnRefused */
  async run({ id }: IdentityProvider, claims: Claims, user: User): Promise<void> {
    await db.transaction(async (trx) => {
      const provider = await IdentityProvider.query({ client: trx })
        .where({ id, schoolId: user.schoolId })
        .forUpdate()
        .first()
      if (!provider) throw new SingleSignOnRefused('expired')
      await linkIdentity({ provider, claims, user, trx })
    })
  }
}
