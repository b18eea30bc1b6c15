const STORED_AS = 'student-pass.gate-token'
const IN_ADDRESS = '#token='

export function storedToken(): string | null {
  return localStorage.getItem(STORED_AS)
}

export function storeToken(token: string) {
  localStorage.setItem(STORED_AS, token)
}

export function forgetToken() {
  localStorage.removeItem(STORED_AS)
}

/**
 * Takes the device token out of a link such as `/gate#token=…` and stores it. The part behind the
 * hash never reaches a server; after this it is not in the address bar or the history either.
 * @returns whether there was one
 */
export function moveTokenOutOfAddress(): boolean {
  const { pathname, search, hash } = window.location
  if (pathname !== '/gate' || !hash.startsWith(IN_ADDRESS)) return false
  storeToken(decodeURIComponent(hash.slice(IN_ADDRESS.length)))
  history.replaceState(history.state, '', pathname + search)
  return true
}
