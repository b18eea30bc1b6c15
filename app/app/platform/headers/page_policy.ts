import { servedByTls } from '#platform/net/site_address'

/**
 * Scripts and styles run only with the nonce of this answer: neither an address nor a place in the page makes one
 * trusted. The nonce comes with the page, so that a page the service worker kept has the header that fits it.
 */
export function contentPolicyOfPage(nonce: string): string {
  const directives = [
    `default-src 'none'`,
    /* The scanner is WebAssembly. */
    `script-src 'nonce-${nonce}' 'wasm-unsafe-eval'`,
    `style-src 'nonce-${nonce}'`,
    `img-src 'self' blob:`,
    `connect-src 'self'`,
    `font-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ]
  if (servedByTls) directives.push('upgrade-insecure-requests')
  return directives.join('; ')
}

/** What a page might ask the browser for, and ours do not. */
const NEVER = [
  'accelerometer',
  'bluetooth',
  'browsing-topics',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
]

/** The one page with a camera, as the service worker keeps it and the front end opens it (frontend/src/page/load_anew.ts). */
const GATE = '/gate'

/** Which of the browser's powers the page at an address may use: the camera is for gates only. */
export function permissionsOfPage(path: string): string {
  const camera = path === GATE ? 'camera=(self)' : 'camera=()'
  return [camera, ...NEVER.map((feature) => `${feature}=()`)].join(', ')
}
