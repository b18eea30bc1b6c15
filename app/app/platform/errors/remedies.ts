/** What to do about errors that the framework raises; our own carry their remedy. */
const REMEDIES: Record<string, string> = {
  E_ROUTE_NOT_FOUND: 'Check the address and the method.',
  E_ROW_NOT_FOUND: 'Check the identifier; it may have been removed or belong to another school.',
  E_VALIDATION_ERROR: 'Correct the fields listed in issues and send again.',
  E_UNAUTHORIZED_ACCESS: 'Sign in and send again.',
  E_AUTHORIZATION_FAILURE: 'Ask an administrator for the role this needs.',
  E_BAD_CSRF_TOKEN:
    'Fetch /api/v1/session, then send the __Host-XSRF-TOKEN cookie (without TLS: XSRF-TOKEN) as the X-XSRF-TOKEN header.',
  E_INVALID_CREDENTIALS: 'Check the e-mail address and the password.',
  E_TOO_MANY_REQUESTS: 'Wait for the number of seconds in the Retry-After header and send again.',
  E_REQUEST_ENTITY_TOO_LARGE: 'Send at most 256 KB; split a batch.',
  E_MALFORMED_JSON: 'Send a JSON object with Content-Type application/json.',
  E_UNSUPPORTED_MEDIA_TYPE: 'Send JSON with Content-Type application/json.',
  E_UNSTORABLE_TEXT: 'Remove the zero character (U+0000) and send again.',
  E_SERVICE_UNAVAILABLE: 'Send the same request again in a few seconds.',
}

export function remedyFor(code: string): string {
  return REMEDIES[code] ?? 'Try again; if it persists, give the request id to your administrator.'
}
