import type { Page } from 'playwright'

/** All that the page's origin keeps in this browser's databases and local storage, bytes read as Latin-1. */
export function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const textOf = (value: unknown): string => {
      if (value instanceof Uint8Array || value instanceof ArrayBuffer) {
        return new TextDecoder('latin1').decode(value)
      }
      if (value instanceof CryptoKey) return ''
      if (value !== null && typeof value === 'object') {
        return Object.entries(value)
          .map(([name, inner]) => `${name} ${textOf(inner)}`)
          .join('\n')
      }
      return String(value)
    }
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error!)
      })

    const found = [JSON.stringify(localStorage)]
    for (const { name } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name!))
      for (const store of database.objectStoreNames) {
        const all = await asked(database.transaction(store).objectStore(store).getAll())
        found.push(...all.map((value) => `${name} ${store} ${textOf(value)}`))
      }
      database.close()
    }
    return found.join('\n')
  })
}
