import { vi } from 'vitest'
import type { FactStore } from '#src/progress/fact-store.ts'
import type { LearningFact } from '#src/progress/learning-fact.ts'
import { memoryFactStore } from '#src/progress/memory-fact-store.ts'
import { readLearningFact } from '#src/progress/read-learning-fact.ts'

export const denied = () => Promise.reject(new DOMException('denied', 'SecurityError'))
export const full = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'))

/** A store in which a test can make a method fail, and what it holds. */
export function storeWithFaults() {
  const memory = memoryFactStore()
  const faults: Partial<FactStore> = {}
  const store: FactStore = {
    all: () => (faults.all ?? memory.all)(),
    add: (record, epoch) => (faults.add ?? memory.add)(record, epoch),
    erase: () => (faults.erase ?? memory.erase)(),
    close: () => undefined,
  }
  const facts = async () =>
    (await memory.all()).records.flatMap((stored) => {
      const read = readLearningFact(stored)
      return read.ok ? [read.fact] : []
    })
  const lessons = async () =>
    (await facts()).map((fact) => (fact.kind === 'finishedLesson' ? fact.lesson : fact.kind))
  return { memory, faults, facts, lessons, open: vi.fn(() => Promise.resolve(store)) }
}

/** Puts facts in as another tab would. */
export async function addAll(store: FactStore, records: readonly LearningFact[]): Promise<void> {
  const { epoch } = await store.all()
  for (const record of records) await store.add(record, epoch)
}
