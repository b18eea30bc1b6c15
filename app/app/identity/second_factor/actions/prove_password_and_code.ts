import { SignIn } from '#identity/actions/sign_in'
import type User from '#identity/models/user'
import { UseCode } from '#identity/second_factor/actions/use_code'
import { factorsOf } from '#identity/second_factor/factors_of'
import { SecondFactorWanted } from '#identity/second_factor/second_factor_problems'

type Proof = {
  email: string
  password: string
  address: string
  knownBrowser?: string
  code?: string
}

/** Finds the user who knows the password and, where the account has a second factor, shows a code with it. */
export class ProvePasswordAndCode {
  /** @throws E_INVALID_CREDENTIALS, E_TOO_MANY_REQUESTS, SecondFactorWanted, WrongCode */
  async run({ code, ...credentials }: Proof): Promise<User> {
    const user = await new SignIn().run(credentials)
    if ((await factorsOf(user.id)).length === 0) return user
    if (code === undefined) throw new SecondFactorWanted()
    await new UseCode().run({ user, code })
    return user
  }
}
