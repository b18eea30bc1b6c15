import { serverClock } from '../../time/server_clock.js'
import { keepOnPhone, withPhoneDatabase, type KeptCode } from './phone_database.js'

export async function keepCode(code: KeptCode): Promise<void> {
  await keepOnPhone((database) => database.put('codes', code))
}

/** A pass's code from the time before; its keys of days that are over are left out. */
export async function keptCode(passId: string): Promise<KeptCode | undefined> {
  const code = await withPhoneDatabase((database) => database.get('codes', passId))
  const now = serverClock.now() / 1000
  return code && { ...code, keys: code.keys.filter(({ until }) => until > now) }
}

/** Deletes the codes of all passes but these. */
export async function keepOnlyCodesOf(passIds: readonly string[]): Promise<void> {
  await withPhoneDatabase(async (database) => {
    const { store, done } = database.transaction('codes', 'readwrite')
    const over = (await store.getAllKeys()).filter((id) => !passIds.includes(id))
    await Promise.all([...over.map((id) => store.delete(id)), done])
  })
}
