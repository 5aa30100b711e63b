import type { FactStore } from '#src/progress/fact-store.ts'
import type { LearningEvent } from '#src/progress/learning-fact.ts'
import type { ProgressChannel } from '#src/progress/open-channel.ts'
import {
  createProgressStore,
  type ProgressParts,
  type ProgressState,
  type ProgressStore,
} from '#src/progress/progress-store.ts'

type Member = { hear: (message: unknown) => void }

/** Tabs of one browser that hear each other, a moment later, as with a real channel; never themselves. */
export function channelHub(): { join: () => ProgressChannel; posted: unknown[] } {
  const members: Member[] = []
  const posted: unknown[] = []
  return {
    posted,
    join: () => {
      const member: Member = { hear: () => undefined }
      members.push(member)
      return {
        post: (message) => {
          posted.push(message)
          for (const other of members) if (other !== member) setTimeout(() => other.hear(message))
        },
        listen: (callback) => {
          member.hear = callback
        },
      }
    },
  }
}

let tabs = 0

/** A tab with nothing but a store, and whatever parts a test sets. */
export function openTab(open: () => Promise<FactStore>, parts: Partial<ProgressParts> = {}): ProgressStore {
  tabs += 1
  const name = `tab-${tabs}`
  return createProgressStore({
    open,
    channel: null,
    onReturn: () => undefined,
    now: () => new Date('2026-11-24T20:00:00Z'),
    newId: () => name,
    mirror: () => undefined,
    ...parts,
  })
}

/** Waits until a tab is in a state; fails the test by its time limit. */
export async function until(tab: ProgressStore, holds: (state: ProgressState) => boolean): Promise<void> {
  if (holds(tab.getState())) return
  await new Promise<void>((resolve) => {
    const stop = tab.subscribe((state) => {
      if (!holds(state)) return
      stop()
      resolve()
    })
  })
}

export const isReady = (state: ProgressState) => state.status === 'ready'
export const isSaved = (state: ProgressState) => state.saving === 'saved'

export function finished(lesson: string): LearningEvent {
  return { kind: 'finishedLesson', module: 'm2', lesson }
}

/** The lessons a tab shows, in alphabetical order: two tabs may count theirs in any order. */
export function lessonsOf(tab: ProgressStore): readonly string[] {
  return [...(tab.getState().progress.finishedLessons.m2 ?? [])].sort()
}

/** `['a-000', 'a-001', …]`. */
export function named(letter: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${letter}-${String(at).padStart(3, '0')}`)
}
