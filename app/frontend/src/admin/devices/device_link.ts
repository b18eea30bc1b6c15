import type { api } from '../../api/client.js'

export type ManagedDevice = Awaited<ReturnType<typeof api.devices.list>>['devices'][number]

/** The page of a device with its token behind the hash, which never reaches a server or its log. */
export function deviceLink(kind: ManagedDevice['kind'], token: string): string {
  return `${window.location.origin}/${kind}#token=${encodeURIComponent(token)}`
}
