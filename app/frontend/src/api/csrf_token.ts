/** The cookie with the token for writes: the long name under TLS, the short one without (the demonstration). */
const COOKIE = /(?:^|;\s*)(?:__Host-)?XSRF-TOKEN=([^;]+)/

/** What a write sends back as X-XSRF-TOKEN; empty until the server has handed one out. */
export function csrfToken(): string {
  return decodeURIComponent(COOKIE.exec(document.cookie)?.[1] ?? '')
}
