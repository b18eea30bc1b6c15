import type { Answer, Client } from '#tests/client'
import { forgetClient } from './actors.js'
import { sendAs, type Sent } from './door.js'

/** Once more if a session has been ended meanwhile, for example by an earlier row. */
export async function sendBy(
  who: () => Promise<Client>,
  sent: Sent
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
): Promise<Answer<any>> {
  const client = await who()
  const answer = await sendAs(client, sent)
  if (answer.status !== 401) return answer
  forgetClient(client)
  return sendAs(await who(), sent)
}
