import type { FactRecord, FactStore } from '#src/progress/fact-store.ts'

/** A store that lasts as long as the page: for prerendering, tests, and wherever nothing may be kept. */
export function memoryFactStore(): FactStore {
  let epoch = 0
  const records = new Map<string, FactRecord>()
  return {
    all: () => Promise.resolve({ epoch: String(epoch), records: [...records.values()] }),
    add: (record, believed) => {
      if (believed !== String(epoch)) return Promise.resolve('erased')
      if (!records.has(record.id)) records.set(record.id, record)
      return Promise.resolve('added')
    },
    erase: () => {
      records.clear()
      epoch += 1
      return Promise.resolve(String(epoch))
    },
    close: () => undefined,
  }
}
