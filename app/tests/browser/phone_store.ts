import type { Page } from 'playwright'
import { until } from '#tests/until'

type Stored = { keys: { extractable: boolean; exported: boolean }[]; passes: number }

/** What the phone of a page has on its disk, and whether a script can take its keys out. */
export function storedOn(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await answer(indexedDB.open('student-pass-phone'))
    const all = (store: string) => answer(database.transaction(store).objectStore(store).getAll())
    const codes: { keys: { key: CryptoKey }[] }[] = await all('codes')
    const memories: { passes?: unknown[] }[] = await all('memory')
    database.close()

    const keys = codes.flatMap((code) => code.keys)
    const tried = keys.map(async ({ key }) => {
      const raw = await crypto.subtle.exportKey('raw', key).catch(() => null)
      return { extractable: key.extractable, exported: raw !== null }
    })
    return { keys: await Promise.all(tried), passes: memories[0]?.passes?.length ?? 0 }
  })
}

/** Waits until the phone of a page could do without the network. */
export async function readyToBeAlone(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await until(async () => {
    const { keys, passes } = await storedOn(page)
    return keys.length > 0 && passes > 0
  })
}
