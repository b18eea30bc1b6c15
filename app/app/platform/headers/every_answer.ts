import { servedByTls } from '#platform/net/site_address'

/** What nothing but the page needs: an answer that is opened by itself loads nothing, runs nothing and is framed by nobody. */
const INERT = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The service worker is a script with a policy of its own: it loads one more script and fetches the files it keeps. */
const WORKER = "default-src 'none'; script-src 'self'; connect-src 'self'"

/** A year, as browsers' lists want it at least. Browsers ignore it without TLS. */
const HSTS = { 'Strict-Transport-Security': `max-age=${365 * 24 * 60 * 60}` }

const ALWAYS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  ...(servedByTls ? HSTS : {}),
}

/**
 * The security headers of any answer: of the API, of a file, of a refusal. The page has a content policy and
 * powers of its own (page_policy) in place of this one.
 * @param path of the request, without its query
 */
export function headersOfEveryAnswer(path: string): Record<string, string> {
  return { ...ALWAYS, 'Content-Security-Policy': path === '/sw.js' ? WORKER : INERT }
}
