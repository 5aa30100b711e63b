import { VERSION } from '#src/lib/version.ts'
import { emptyProgress, foldFacts, type Progress } from '#src/progress/fold.ts'
import { FACT_SCHEMA, type LearningEvent, type LearningFact } from '#src/progress/learning-fact.ts'
import { counterOf, readLearningFact } from '#src/progress/read-learning-fact.ts'
import { HIGHEST_COUNTER } from '#src/progress/stored-fields.ts'

/** A page recorded something that could never be read again: a programmer's mistake. */
export class UnreadableEventError extends Error {
  override readonly name = 'UnreadableEventError'
}

/** So much is never done between two records: a counter further above the others is damage, and tells no order. */
const WIDEST_GAP = 1_000_000

/** The highest counter that tells an order. */
function highestBelieved(counters: readonly number[]): number {
  let highest = 0
  for (const counter of [...counters].sort((one, two) => one - two)) {
    if (counter - highest > WIDEST_GAP) break
    highest = counter
  }
  return highest
}

/** What this tab knows: the facts it read from the store, and those it still has to write, oldest first. */
export class FactLedger {
  readonly #tab: string
  readonly #now: () => Date
  #stored = new Map<string, LearningFact>()
  #unsaved: LearningFact[] = []
  #unknown = 0
  /** Never goes down, not even when everything is erased: an id is used once. */
  #highest = 0

  constructor(tab: string, now: () => Date) {
    this.#tab = tab
    this.#now = now
  }

  /** Records that cannot be read here: damaged, or from a newer version. */
  get unknown(): number {
    return this.#unknown
  }

  /** The oldest fact that is still to be written. */
  get nextUnsaved(): LearningFact | undefined {
    return this.#unsaved[0]
  }

  /** Everything known, written or not, told as progress. */
  progress(): Progress {
    if (this.#stored.size === 0 && this.#unsaved.length === 0) return emptyProgress
    return foldFacts([...this.#stored.values(), ...this.#unsaved])
  }

  /** Makes a fact of what the learner did and lists it as still to be written. */
  record(event: LearningEvent): void {
    this.#unsaved.push(this.#factOf(event, this.#now()))
  }

  /** The oldest unsaved fact is stored now. */
  markStored(fact: LearningFact): void {
    this.#unsaved = this.#unsaved.filter((one) => one.id !== fact.id)
    this.#stored.set(fact.id, fact)
  }

  /** Takes what the store holds in place of what it held before; facts still to be written stay listed. */
  takeStored(records: readonly unknown[]): void {
    const stored = new Map<string, LearningFact>()
    const highest = highestBelieved(records.map(counterOf))
    this.#highest = Math.max(this.#highest, highest)
    for (const record of records) {
      const read = readLearningFact(record)
      if (!read.ok) continue
      const { counter } = read.fact
      // Damage counts as the oldest: it neither uses up the numbers of later facts nor overrules them.
      const place = counter > highest ? counter - HIGHEST_COUNTER : counter
      stored.set(read.fact.id, { ...read.fact, counter: place })
    }
    this.#stored = stored
    this.#unknown = records.length - stored.size
  }

  /**
   * Counts the unsaved facts again, after all that is stored. Needed once, after the first reading: what the learner
   * did before it came later than everything stored, but could not know its number. None of it was written yet.
   */
  renumberUnsaved(): void {
    this.#unsaved = this.#unsaved.map((fact) => this.#factOf(fact, new Date(fact.at)))
  }

  /** Forgets everything, unsaved facts included. */
  forget(): void {
    this.#stored = new Map()
    this.#unsaved = []
    this.#unknown = 0
  }

  /** Goes through the reader, so that nothing is written but the fields we publish, and all of it can be read. */
  #factOf(event: LearningEvent, at: Date): LearningFact {
    const counter = this.#highest + 1
    const read = readLearningFact({
      ...event,
      id: `${this.#tab}-${counter}`,
      schema: FACT_SCHEMA,
      version: VERSION,
      tab: this.#tab,
      counter,
      at: at.toISOString(),
    })
    if (!read.ok) throw new UnreadableEventError(`${read.why.where}: ${read.why.what}`)
    this.#highest = counter
    return read.fact
  }
}
