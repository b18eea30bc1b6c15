import { shallowRef } from 'vue'
import { api } from '../../api/client.js'
import { useSaving } from '../form/use_saving.js'
import type { ManagedDevice, OfferedDevice } from './device_link.js'

/** A new code, lost, found again, and the end. */
export type DeviceStep = 'roll' | 'lose' | 'find' | 'revoke'

/** What is done to a device after a question. */
export function useDeviceSteps(done: () => Promise<unknown>) {
  const { busy, problem, save } = useSaving()
  const asked = shallowRef<{ step: DeviceStep; device: ManagedDevice }>()
  /** A fresh code, shown until the dialog is closed. */
  const offered = shallowRef<OfferedDevice>()

  function ask(step: DeviceStep, device: ManagedDevice) {
    problem.value = undefined
    asked.value = { step, device }
  }

  async function confirm() {
    if (!asked.value) return
    const { step, device } = asked.value
    const ended = await save(() => take(step, { id: device.id }))
    if (!ended) return
    asked.value = undefined
    await done()
  }

  async function take(step: DeviceStep, params: { id: string }) {
    if (step === 'lose') return api.devices.markLost({ params })
    if (step === 'find') return api.devices.markFound({ params })
    if (step === 'revoke') return api.devices.revoke({ params })
    offered.value = await api.devices.offerEnrolment({ params })
    return offered.value
  }

  return { asked, offered, busy, problem, ask, confirm }
}
