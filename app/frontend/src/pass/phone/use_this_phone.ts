import { shallowReadonly, shallowRef } from 'vue'
import { api } from '../../api/client.js'
import { problemOf } from '../../api/problem.js'
import { forgetPhone } from './phone_memory.js'
import { keepOnlyCodesOf } from './kept_codes.js'
import { leavePhone } from './phone_database.js'
import { phoneRefusalOf, type PhoneRefusal } from './phone_refusal.js'

/** Why this browser shows no codes; undefined: as far as it knows it may. */
const refusal = shallowRef<PhoneRefusal>()

let registering: Promise<boolean> | undefined

/** Whether this browser is one of the student's phones; shared by the whole page. */
export function useThisPhone() {
  return { refusal: shallowReadonly(refusal), register, refuse }
}

/** Makes it one. Two calls at once are one: a browser must not become two phones. */
function register({ replaceOldest }: { replaceOldest: boolean }): Promise<boolean> {
  registering ??= ask(replaceOldest).finally(() => (registering = undefined))
  return registering
}

async function ask(replaceOldest: boolean): Promise<boolean> {
  try {
    await api.myPhones.register({ body: { replace_oldest: replaceOldest } })
    refusal.value = undefined
    return true
  } catch (error) {
    const reason = phoneRefusalOf(error)
    if (!reason) throw error
    await refuse(reason)
    return false
  }
}

/** The server says so: what this phone could still show dies with it. */
async function refuse(reason: PhoneRefusal): Promise<void> {
  refusal.value = reason
  await keepOnlyCodesOf([])
}

/** Signing out: the keys go first, with or without a network; then the place is free for another phone. */
export async function leaveThisPhone(): Promise<void> {
  leavePhone()
  await forgetPhone()
  refusal.value = undefined
  try {
    const { phones } = await api.myPhones.list({})
    const own = phones.find(({ this_one: thisOne }) => thisOne)
    if (own) await api.myPhones.remove({ params: { id: own.id } })
  } catch (error) {
    // Then the place stays taken until another phone asks for it.
    problemOf(error)
  }
}
