import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Erasure, type Failure, FactKeeper } from '#src/progress/fact-keeper.ts'
import { FactLedger } from '#src/progress/fact-ledger.ts'
import type { FactStore } from '#src/progress/fact-store.ts'
import { emptyProgress, type Progress } from '#src/progress/fold.ts'
import type { LearningEvent } from '#src/progress/learning-fact.ts'
import type { ProgressChannel } from '#src/progress/open-channel.ts'
import { fieldOf, isPlain } from '#src/progress/stored-fields.ts'

export type ProgressState = {
  /** `ready` once the stored facts were read, or could not be. */
  status: 'loading' | 'ready'
  /** `saved` only when every fact of this page was stored and read back; a failure lasts until that succeeds. */
  saving: 'idle' | 'saving' | 'saved' | Failure
  progress: Progress
  /** Stored records that cannot be read here: kept, not counted. */
  unknown: number
  notice: null | 'erasedElsewhere'
  /** Counts at once in `progress`, and is written at once. */
  record: (event: LearningEvent) => void
  /** Tries again to write what is not stored yet. */
  retry: () => void
  /** Erases the record of this browser, in every tab; says where it could not. */
  erase: () => Promise<Erasure>
}

export type ProgressStore = StoreApi<ProgressState>

export type ProgressParts = {
  open: () => Promise<FactStore>
  channel: ProgressChannel | null
  /** Calls back each time the reader comes back to this page. */
  onReturn: (callback: () => void) => void
  now: () => Date
  newId: () => string
  /** Gets the preferences after each change. Must not throw. */
  mirror: (preferences: Progress['preferences']) => void
}

/** The learner's record as one tab sees it. It begins to read at once, and works on in memory where storage does not. */
export function createProgressStore(parts: ProgressParts): ProgressStore {
  return new ProgressTab(parts).store
}

/** Shows the ledger as a view, and sets the keeper to work. */
class ProgressTab {
  readonly store: ProgressStore
  readonly #parts: ProgressParts
  readonly #ledger: FactLedger
  readonly #keeper: FactKeeper

  constructor(parts: ProgressParts) {
    this.#parts = parts
    this.#ledger = new FactLedger(parts.newId(), parts.now)
    const wrote = () => parts.channel?.post({ kind: 'changed' })
    this.#keeper = new FactKeeper({ open: parts.open, ledger: this.#ledger, wrote })
    this.store = createStore<ProgressState>()(() => ({
      status: 'loading',
      saving: 'idle',
      progress: emptyProgress,
      unknown: 0,
      notice: null,
      record: (event) => this.#record(event),
      retry: () => this.#retry(),
      erase: () => this.#erase(),
    }))
    parts.channel?.listen((message) => this.#hear(message))
    parts.onReturn(() => void this.#refresh(false))
    void this.#load()
  }

  #show(change: Partial<ProgressState>): void {
    const progress = this.#ledger.progress()
    this.store.setState({ progress, unknown: this.#ledger.unknown, ...change })
    // Before the first reading the preferences are not known, and the copy may hold better ones.
    if (this.store.getState().status === 'ready') this.#parts.mirror(progress.preferences)
  }

  async #load(): Promise<void> {
    const kept = await this.#keeper.read()
    if (isFailure(kept)) this.store.setState({ status: 'ready', saving: kept })
    else this.#show({ status: 'ready' })
  }

  #record(event: LearningEvent): void {
    this.#ledger.record(event)
    const { saving } = this.store.getState()
    this.#show({ saving: isFailure(saving) ? saving : 'saving', notice: null })
    void this.#save()
  }

  #retry(): void {
    this.store.setState({ saving: 'saving' })
    void this.#save()
  }

  async #save(): Promise<void> {
    const kept = await this.#keeper.save()
    if (kept === 'erased') this.#show({ saving: 'idle', notice: 'erasedElsewhere' })
    else this.#show({ saving: isFailure(kept) ? kept : this.#savedSoFar() })
  }

  #savedSoFar(): ProgressState['saving'] {
    if (this.#ledger.nextUnsaved) return 'saving'
    // Idle again before its turn to be written: it was erased, so it was not saved.
    return this.store.getState().saving === 'idle' ? 'idle' : 'saved'
  }

  async #erase(): Promise<Erasure> {
    const erasure = await this.#keeper.erase()
    if (erasure === 'failed') return erasure
    this.#show({ saving: erasure === 'erased' ? 'idle' : 'denied', notice: null })
    this.#parts.channel?.post({ kind: 'erased' })
    return erasure
  }

  /** Any page of this origin can post here: a message only makes this tab look into the store itself. */
  #hear(message: unknown): void {
    const kind = isPlain(message) ? fieldOf(message, 'kind') : undefined
    if (kind === 'changed' || kind === 'erased') void this.#refresh(kind === 'erased')
  }

  /**
   * Reads again what other tabs wrote. `told` that another tab erased, a tab which cannot check it, because it has not
   * read or cannot read the store, forgets what it knows: erasing wins.
   */
  async #refresh(told: boolean): Promise<void> {
    const unread = told && !this.#keeper.hasRead
    if (unread) this.#ledger.forget()
    const kept = await this.#keeper.read()
    if (told && isFailure(kept)) this.#ledger.forget()
    if (kept === 'erased' || unread || (told && isFailure(kept))) {
      this.#show({ saving: isFailure(kept) ? kept : 'idle', notice: 'erasedElsewhere' })
    } else if (kept === 'kept') {
      this.#show({})
      if (this.#ledger.nextUnsaved) await this.#save()
    }
  }
}

function isFailure(value: string): value is Failure {
  return value === 'denied' || value === 'full'
}
