const STORED_AS = 'student-pass.kiosk-token'
const IN_ADDRESS = '#token='

export function storedKioskToken(): string | null {
  return localStorage.getItem(STORED_AS)
}

export function storeKioskToken(token: string) {
  localStorage.setItem(STORED_AS, token)
}

export function forgetKioskToken() {
  localStorage.removeItem(STORED_AS)
}

/**
 * Takes the device token out of a link such as `/kiosk#token=…` and stores it, so that it is neither in the address bar
 * nor in the history of a tablet that everybody can touch.
 * @returns whether there was one
 */
export function moveKioskTokenOutOfAddress(): boolean {
  const { pathname, search, hash } = window.location
  if (pathname !== '/kiosk' || !hash.startsWith(IN_ADDRESS)) return false
  storeKioskToken(decodeURIComponent(hash.slice(IN_ADDRESS.length)))
  history.replaceState(history.state, '', pathname + search)
  return true
}
