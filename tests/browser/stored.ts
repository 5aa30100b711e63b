import type { Page } from 'playwright-core'

/** Every record that this browser keeps, as it is stored. */
export function storedRecords(page: Page): Promise<readonly Record<string, unknown>[]> {
  return page.evaluate(
    () =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('semnal')
        opening.onerror = () => reject(new Error('the store cannot be opened'))
        opening.onsuccess = () => {
          const reading = opening.result.transaction('facts').objectStore('facts').getAll()
          reading.onerror = () => reject(new Error('the store cannot be read'))
          reading.onsuccess = () => {
            opening.result.close()
            resolve(reading.result)
          }
        }
      }),
  )
}

/** Puts records into the store behind the app's back, as another version of it would. */
export function storeRecords(page: Page, records: readonly object[]): Promise<void> {
  return page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('semnal')
        opening.onerror = () => reject(new Error('the store cannot be opened'))
        opening.onsuccess = () => {
          const writing = opening.result.transaction('facts', 'readwrite')
          for (const record of all) writing.objectStore('facts').put(record)
          writing.onerror = () => reject(new Error('the store cannot be written'))
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    records,
  )
}
