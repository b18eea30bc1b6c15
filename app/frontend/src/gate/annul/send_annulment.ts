import { TuyauError } from '@tuyau/core/client'
import { api } from '../../api/client.js'
import { authorization } from '../gate_device.js'
import type { QueuedAnnulment } from '../offline/gate_database.js'

const LONGEST_WAIT = 5_000

/** The server knows no such scan, it let nobody through, or it was too long ago (scanning.md); it stays so. */
const FINAL = new Set([404, 409, 422])

/** `done` also if the server knew already; `later`: it could not be asked. */
export type Told = 'done' | 'refused' | 'later'

export async function sendAnnulment(annulment: QueuedAnnulment, token: string): Promise<Told> {
  try {
    await api.scans.annul({
      params: { nonce: annulment.nonce },
      body: { occurred_at: annulment.occurredAt },
      headers: authorization(token),
      timeout: LONGEST_WAIT,
      retry: 0,
    })
    return 'done'
  } catch (error) {
    if (!(error instanceof TuyauError)) throw error
    return FINAL.has(error.status ?? 0) ? 'refused' : 'later'
  }
}
