import type { Page } from 'playwright'
import { addressOf } from '#tests/client'

/** Servers that a test has its pages ask on purpose. */
export const otherServers = new Set<string>()

/** The same server by its name, which passkeys need. */
export const namedAddressOf = (path: string) => addressOf(path).replace('127.0.0.1', 'localhost')

/** Chromium reports every answer of 400 and above; tests ask for some of them. */
const ANSWER_OF_THE_SERVER = /^Failed to load resource:/

/** Notes what a sound page never does: throw, break its content policy, ask another server. */
export function collectComplaints(page: Page, complaints: string[]) {
  page.on('pageerror', (error) => complaints.push(`The page threw: ${error.stack}`))
  page.on('console', (message) => {
    if (message.type() !== 'error' || ANSWER_OF_THE_SERVER.test(message.text())) return
    complaints.push(`The console says: ${message.text()}`)
  })
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    const expected = [addressOf(''), namedAddressOf(''), ...otherServers]
    if (protocol.startsWith('http') && !expected.includes(origin)) {
      complaints.push(`The page asked another server: ${request.url()}`)
    }
  })
}
