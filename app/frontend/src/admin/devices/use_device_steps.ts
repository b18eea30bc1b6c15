import { shallowRef } from 'vue'
import { api } from '../../api/client.js'
import { useSaving } from '../form/use_saving.js'
import type { ManagedDevice } from './device_link.js'

type Step = 'roll' | 'revoke'

/** What is done to a device after a question: a new token, or the end. */
export function useDeviceSteps(done: () => Promise<unknown>) {
  const { busy, problem, save } = useSaving()
  const asked = shallowRef<{ step: Step; device: ManagedDevice }>()
  /** A fresh token, shown until the dialog is closed. */
  const enrolled = shallowRef<{ device: ManagedDevice; token: string }>()

  function ask(step: Step, device: ManagedDevice) {
    problem.value = undefined
    asked.value = { step, device }
  }

  async function confirm() {
    if (!asked.value) return
    const { step, device } = asked.value
    const params = { id: device.id }
    const ended = await save(async () => {
      if (step === 'revoke') return api.devices.revoke({ params })
      enrolled.value = await api.devices.rollToken({ params })
      return enrolled.value
    })
    if (!ended) return
    asked.value = undefined
    await done()
  }

  return { asked, enrolled, busy, problem, ask, confirm }
}
