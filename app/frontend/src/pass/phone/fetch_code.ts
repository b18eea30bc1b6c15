import { api } from '../../api/client.js'
import { serverClock } from '../../time/server_clock.js'
import { PassSecrets } from '../pass_secrets.js'
import { keepCode } from './kept_codes.js'
import { phoneRefusalOf } from './phone_refusal.js'
import { useThisPhone } from './use_this_phone.js'

/**
 * Asks the server for the code of a pass and keeps it on this phone, which becomes one of the student's phones if it is
 * none and there is room. Undefined if it may not show codes; `useThisPhone` says why.
 */
export async function fetchCode(passId: string): Promise<PassSecrets | undefined> {
  const { register, refuse } = useThisPhone()
  try {
    return await ask(passId)
  } catch (error) {
    const refusal = phoneRefusalOf(error)
    if (!refusal) throw error
    if (refusal.state !== 'unknown') return void (await refuse(refusal))
    return (await register({ replaceOldest: false })) ? ask(passId) : undefined
  }
}

async function ask(id: string): Promise<PassSecrets> {
  const answer = await serverClock.measure(() => api.myPasses.code({ params: { id } }))
  const secrets = await PassSecrets.import(answer)
  await keepCode(secrets.code)
  return secrets
}
