import type { api } from '../../api/client.js'

export type ManagedDevice = Awaited<ReturnType<typeof api.devices.list>>['devices'][number]

/** A device and the code that makes a browser it, as the server gives them once. */
export type OfferedDevice = Awaited<ReturnType<typeof api.devices.offerEnrolment>>

/** The page of a device with its code behind the hash, which never reaches a server or its log. */
export function deviceLink({ device, enrolment }: OfferedDevice): string {
  return `${window.location.origin}/${device.kind}#enrol=${enrolment.secret}`
}
