import { shallowRef } from 'vue'
import { serverClock } from '../../time/server_clock.js'
import { forgetUse } from '../offline/local_uses.js'
import { forgetAnnulment, keepAnnulment, tellableAnnulments } from './annulment_queue.js'
import { sendAnnulment } from './send_annulment.js'

/** What became of a scan that was taken back; it waits for the server, which has the last word. */
export type AnnulmentState = 'waits' | 'done' | 'refused'

/** Takes scans back, of which nobody went through after all; without a network the server is told later. */
export function useAnnulments(token: () => string) {
  const annulments = shallowRef<ReadonlyMap<string, AnnulmentState>>(new Map())
  let telling = Promise.resolve()

  /** Resolves when the disk has it. */
  async function annul(nonce: string): Promise<void> {
    await keepAnnulment({ nonce, occurredAt: new Date(serverClock.now()).toISOString() })
    await forgetUse(nonce)
    note(nonce, 'waits')
    // Without an answer it waits for the next round.
    tellAnnulments().catch(() => undefined)
  }

  /** Tells the server what it can be told, what was taken back up to this call included. */
  function tellAnnulments(): Promise<void> {
    telling = telling.catch(() => undefined).then(tellEach)
    return telling
  }

  async function tellEach() {
    for (const annulment of await tellableAnnulments()) {
      const told = await sendAnnulment(annulment, token())
      if (told === 'later') return
      await forgetAnnulment(annulment.nonce)
      note(annulment.nonce, told)
    }
  }

  function note(nonce: string, state: AnnulmentState) {
    annulments.value = new Map(annulments.value).set(nonce, state)
  }

  return { annulments, annul, tellAnnulments }
}
