import { COSEALG } from '@simplewebauthn/server/helpers'
import { appUrl } from '#config/app'

const { hostname, origin } = new URL(appUrl)

/**
 * The site for which passkeys are made, always the configured one: the Host header of a request is whatever its sender
 * wrote. Browsers make passkeys for names only, not for IP addresses.
 */
export const relyingParty = { id: hostname, origin, name: 'Student Pass' } as const

/** Signatures that we can check, the preferred first; between them every authenticator makes one. */
export const ALGORITHMS = [COSEALG.EdDSA, COSEALG.ES256, COSEALG.RS256]

/** How long the browser waits for the person, ms. */
export const TIMEOUT = 5 * 60_000
