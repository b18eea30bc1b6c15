import { lookup as resolve, type LookupAddress } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps, type RequestOptions } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { CustomFetch } from 'openid-client'
import {
  isForbiddenAddress,
  type AllowedNetworks,
} from '#identity/single_sign_on/provider/forbidden_address'

const LONGEST_WAIT = 5_000
const LARGEST_ANSWER = 1024 * 1024

/** The provider's name leads into a network that the server must not talk to, or is no https address. */
export class AddressForbidden extends Error {
  readonly code = 'E_ADDRESS_FORBIDDEN'
}

/**
 * A fetch for addresses that somebody has typed or a provider has named. The IP address is looked at when the
 * connection is made, so that a name cannot show one address first and another later. Redirects are not followed,
 * answers of more than 1 MB and waits of more than 5 s end in an error.
 */
export function guardedFetch(allowed: AllowedNetworks): CustomFetch {
  return async (address, { method, headers, body }) => {
    const url = new URL(address)
    assertMayAsk(url, allowed)
    return send(url, {
      method,
      headers: { ...headers, 'accept-encoding': 'identity' },
      body: textOf(body),
      lookup: guardedLookup(allowed),
    })
  }
}

/** @throws AddressForbidden */
function assertMayAsk(url: URL, allowed: AllowedNetworks): void {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  /* For an address that is no name there is no lookup. */
  if (isIP(host) && isForbiddenAddress(host, allowed)) throw new AddressForbidden(host)
  const isLoopback = allowed.loopback && isIP(host) !== 0
  if (url.protocol !== 'https:' && !isLoopback) throw new AddressForbidden(url.protocol)
}

function guardedLookup(allowed: AllowedNetworks): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, found: LookupAddress[] = []) => {
      if (error) return done(error, '')
      if (found.length === 0 || found.some(({ address }) => isForbiddenAddress(address, allowed))) {
        return done(new AddressForbidden(host), '')
      }
      if (options.all) return done(null, found)
      return done(null, found[0]!.address, found[0]!.family)
    })
  }
}

function send(
  url: URL,
  { body, ...options }: RequestOptions & { body?: string }
): Promise<Response> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((done, fail) => {
    const sent = request(url, { ...options, signal: AbortSignal.timeout(LONGEST_WAIT) })
    sent.on('error', fail)
    sent.on('response', (response) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('error', fail)
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > LARGEST_ANSWER) sent.destroy(new Error('The answer is too large'))
        else chunks.push(chunk)
      })
      response.on('end', () =>
        done(
          new Response(response.statusCode === 204 ? null : Buffer.concat(chunks), {
            status: response.statusCode,
            headers: { 'content-type': response.headers['content-type'] ?? '' },
          })
        )
      )
    })
    sent.end(body)
  })
}

/** openid-client sends forms only. */
function textOf(body: unknown): string | undefined {
  return body === undefined || body === null ? undefined : String(body)
}
