import { type FactStore, isNamed } from '#src/progress/fact-store.ts'
import type { FactLedger } from '#src/progress/fact-ledger.ts'

/** Why a piece of work with the store did not succeed: no room, or no storage. */
export type Failure = 'denied' | 'full'
/** `erased`: somebody erased the record meanwhile; the ledger holds what came after, unsaved facts are dropped. */
export type Kept = 'kept' | 'erased' | Failure

type KeeperParts = {
  open: () => Promise<FactStore>
  ledger: FactLedger
  /** Called after each fact that was stored. Must not throw. */
  wrote: () => void
}

/**
 * `unseen`: this page was emptied, but storage is denied to it, and what an earlier page may have stored stays where it
 * is. `failed`: something is stored, could not be erased, and nothing was changed.
 */
export type Erasure = 'erased' | 'unseen' | 'failed'

/** Opening failed for another reason than denial: something is stored, and this page cannot reach it. */
const UNREACHABLE = ['VersionError', 'FactStoreBlockedError', 'FactStoreSilentError']

/** Carries the ledger to the store and back. One piece of work at a time; no method rejects. */
export class FactKeeper {
  readonly #open: () => Promise<FactStore>
  readonly #ledger: FactLedger
  readonly #wrote: () => void
  #store: FactStore | null = null
  #epoch: string | null = null
  #last: Promise<unknown> = Promise.resolve()
  #waitingRead: Promise<Kept> | null = null

  constructor({ open, ledger, wrote }: KeeperParts) {
    this.#open = open
    this.#ledger = ledger
    this.#wrote = wrote
  }

  /** True once the stored facts were read in this page. */
  get hasRead(): boolean {
    return this.#epoch !== null
  }

  /** Brings what is stored into the ledger. Calls that wait for their turn share one reading. */
  read(): Promise<Kept> {
    this.#waitingRead ??= this.#inTurn(() => {
      this.#waitingRead = null
      return this.#attempt((store) => this.#readFrom(store))
    })
    return this.#waitingRead
  }

  /** Writes every unsaved fact, oldest first; stops at the first that cannot be written. */
  save(): Promise<Kept> {
    return this.#inTurn(() => this.#attempt((store) => this.#saveTo(store)))
  }

  /** Erases the store and the ledger, as far as this page can reach them. */
  erase(): Promise<Erasure> {
    return this.#inTurn(async () => {
      let erasure: Erasure = 'erased'
      try {
        this.#epoch = await this.#withStore((store) => store.erase())
      } catch (error) {
        if (this.hasRead || UNREACHABLE.some((name) => isNamed(error, name))) return 'failed'
        erasure = 'unseen'
      }
      this.#ledger.forget()
      return erasure
    })
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(work)
    this.#last = turn
    return turn
  }

  async #attempt(work: (store: FactStore) => Promise<Kept>): Promise<Kept> {
    try {
      return await this.#withStore(work)
    } catch (error) {
      return isFull(error) ? 'full' : 'denied'
    }
  }

  /** A phone closes the connection of a page that was away, so one that was open before gets a second chance. */
  async #withStore<Result>(work: (store: FactStore) => Promise<Result>): Promise<Result> {
    const before = this.#store
    try {
      return await work(await this.#opened())
    } catch (error) {
      if (isFull(error)) throw error
      this.#store?.close()
      this.#store = null
      if (before === null) throw error
      return work(await this.#opened())
    }
  }

  async #opened(): Promise<FactStore> {
    this.#store ??= await this.#open()
    return this.#store
  }

  async #readFrom(store: FactStore): Promise<Kept> {
    const { epoch, records } = await store.all()
    const first = this.#epoch === null
    const erased = !first && epoch !== this.#epoch
    this.#epoch = epoch
    if (erased) this.#ledger.forget()
    this.#ledger.takeStored(records)
    if (first) this.#ledger.renumberUnsaved()
    return erased ? 'erased' : 'kept'
  }

  async #saveTo(store: FactStore): Promise<Kept> {
    if (this.#epoch === null) await this.#readFrom(store)
    for (let fact = this.#ledger.nextUnsaved; fact; fact = this.#ledger.nextUnsaved) {
      const answer = await store.add(fact, this.#epoch ?? '')
      if (answer === 'erased') return this.#readFrom(store)
      this.#ledger.markStored(fact)
      this.#wrote()
    }
    return 'kept'
  }
}

function isFull(error: unknown): boolean {
  return isNamed(error, 'QuotaExceededError')
}
