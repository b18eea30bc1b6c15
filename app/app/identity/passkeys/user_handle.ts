import { parse } from 'uuid'

/** How an authenticator names the owner of a passkey: the bytes of the account's id, which say nothing about the person. */
export function userHandleOf(userId: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(parse(userId))
}

/** Whether an authenticator named this account; `handle` is base64url. */
export function namesUser(handle: string, userId: string): boolean {
  return Buffer.from(handle, 'base64url').equals(userHandleOf(userId))
}
