/** The text is not unpadded, canonical base64url (RFC 4648, section 5). */
export class NotBase64Url extends Error {
  readonly code = 'E_NOT_BASE64URL'
  readonly status = 422
  readonly remedy = 'Use base64url without padding.'

  constructor() {
    super('Not unpadded base64url')
    this.name = 'NotBase64Url'
  }
}

/** Encodes bytes as base64url without padding. */
export function encodeBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/**
 * Decodes base64url without padding. Stray bits at the end are refused, so that a value has one text.
 * @throws NotBase64Url
 */
export function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) throw new NotBase64Url()
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
  if (encodeBase64Url(bytes) !== text) throw new NotBase64Url()
  return bytes
}
