import type { Page } from 'playwright'
import { addressOf } from '#tests/client'

/** The same server by its name, which passkeys need. */
export const namedAddressOf = (path: string) => addressOf(path).replace('127.0.0.1', 'localhost')

/** Chromium reports every answer of 400 and above; tests ask for some of them. */
const ANSWER_OF_THE_SERVER = /^Failed to load resource:/

/**
 * Notes what a sound page never does: throw, break its content policy, ask another server.
 * @param own a second origin that is ours
 */
export function collectComplaints(page: Page, complaints: string[], own = '') {
  page.on('pageerror', (error) => complaints.push(`The page threw: ${error.stack}`))
  page.on('console', (message) => {
    if (message.type() !== 'error' || ANSWER_OF_THE_SERVER.test(message.text())) return
    complaints.push(`The console says: ${message.text()}`)
  })
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
<<<<<<< HEAD
    if (protocol.startsWith('http') && ![addressOf(''), namedAddressOf('')].includes(origin)) {
=======
    if (protocol.startsWith('http') && ![own, new URL(addressOf('/')).origin].includes(origin)) {
>>>>>>> 580a0a8 (Allow scripts and styles by nonce only, and fail browser tests whose pages break the policy)
      complaints.push(`The page asked another server: ${request.url()}`)
    }
  })
}
