import type { HttpContext } from '@adonisjs/core/http'
import { SingleSignOnRefused } from '#identity/single_sign_on/flow/refused'

const KEY = 'single_sign_on'
const LONGEST = 10 * 60_000

/** What we must find again when the browser comes back from the provider. */
export type Journey = {
  provider: string
  state: string
  nonce: string
  verifier: string
  /** Where the person was on the way to, a path of ours. */
  next?: string
  /** Whose account the identity is for, where somebody who is signed in links one. */
  link?: string
}

/** Keeps it in this browser's session. A second one replaces the first. */
export function beginJourney({ session }: HttpContext, journey: Journey): void {
  session.put(KEY, { ...journey, since: Date.now() })
}

/** Takes it out: an answer of the provider counts once. @throws SingleSignOnRefused */
export function endJourney({ session }: HttpContext, provider: string): Journey {
  const kept: (Journey & { since: number }) | undefined = session.pull(KEY)
  if (!kept || kept.provider !== provider || kept.since + LONGEST < Date.now()) {
    throw new SingleSignOnRefused('expired')
  }
  return kept
}
