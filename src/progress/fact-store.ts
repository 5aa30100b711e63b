import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { newId } from '#src/progress/new-id.ts'

/** What can be put into the store: a record that carries its own key. */
export type FactRecord = { readonly id: string }

/**
 * Where the facts of this browser are kept. An epoch is the time between two erasures: a tab says with each write in
 * which epoch it believes to be, so a tab that was forgotten cannot bring erased facts back. Every method may reject
 * (denied, full, connection lost); nothing is half done then.
 */
export interface FactStore {
  /** Every record as it was stored, readable or not, and the epoch they belong to. */
  all(): Promise<{ epoch: string; records: readonly unknown[] }>
  /** Resolves once the record is stored and was read back. A record that is already there under its id stays as it is. */
  add(record: FactRecord, epoch: string): Promise<'added' | 'erased'>
  /** Removes every record and begins a new epoch, which it gives back. */
  erase(): Promise<string>
  close(): void
}

/** Another tab holds an older database open, so ours cannot be opened now. */
export class FactStoreBlockedError extends Error {
  override readonly name = 'FactStoreBlockedError'
}

/** The browser neither opened the store nor refused it. */
export class FactStoreSilentError extends Error {
  override readonly name = 'FactStoreSilentError'
}

/** The browser said that the record was stored, and it is not there. */
export class NotStoredError extends Error {
  override readonly name = 'NotStoredError'
}

const DATABASE = 'semnal'
const DATABASE_VERSION = 1
const EPOCH = 'epoch'
/** Milliseconds: longer than a busy old phone needs to open a store, short enough that a learner is still there. */
const OPEN_WITHIN = 4000

interface Schema extends DBSchema {
  facts: { key: string; value: FactRecord }
  meta: { key: string; value: string }
}
type Database = IDBPDatabase<Schema>

/**
 * Opens the store in IndexedDB. Rejects where storage is denied, where the database was written by a newer version
 * (`VersionError`: nothing is touched), and where an older one is still open elsewhere.
 */
export async function openFactStore(): Promise<FactStore> {
  const database = await openDatabase()
  return {
    all: () => readAll(database),
    add: (record, epoch) => addRecord(database, record, epoch),
    erase: () => eraseAll(database),
    close: () => database.close(),
  }
}

function openDatabase(): Promise<Database> {
  return new Promise((resolve, reject) => {
    let given = false
    const giveUp = (error: Error) => {
      given = true
      reject(error)
    }
    const limit = setTimeout(() => giveUp(new FactStoreSilentError('no answer in time')), OPEN_WITHIN)
    const opening = openDB<Schema>(DATABASE, DATABASE_VERSION, {
      upgrade: (database, _from, _to, transaction) => {
        database.createObjectStore('facts', { keyPath: 'id' })
        database.createObjectStore('meta')
        transaction.objectStore('meta').put(newId(), EPOCH).catch(ignore)
      },
      blocked: () => {
        giveUp(new FactStoreBlockedError('an older database is open in another tab'))
      },
      // A newer version in another tab wants to upgrade: let it. Our next write opens again and is refused.
      blocking: (_current, _wanted, event) => {
        if (event.target instanceof IDBDatabase) event.target.close()
      },
    })
    opening
      .finally(() => clearTimeout(limit))
      .then((database) => (given ? database.close() : resolve(database)), reject)
  })
}

async function readAll(database: Database): Promise<{ epoch: string; records: readonly unknown[] }> {
  const transaction = database.transaction(['facts', 'meta'])
  const [epoch, records] = await Promise.all([
    transaction.objectStore('meta').get(EPOCH),
    transaction.objectStore('facts').getAll(),
    transaction.done,
  ])
  return { epoch: epoch ?? '', records }
}

async function addRecord(database: Database, record: FactRecord, epoch: string): Promise<'added' | 'erased'> {
  const transaction = strictTransaction(database)
  // Both at once, then the commit without waiting for the add: the page may be closed a moment after an answer.
  const adding = transaction.objectStore('facts').add(record)
  adding.catch(ignore)
  try {
    const now = await transaction.objectStore('meta').get(EPOCH)
    if ((now ?? '') !== epoch) {
      transaction.abort()
      return 'erased'
    }
    transaction.commit()
    await Promise.all([adding, transaction.done])
  } catch (error) {
    // A record that is there already takes the whole transaction down with it, whichever part says so first.
    const cause = await adding.then(
      () => error,
      (failed: unknown) => failed,
    )
    if (isNamed(cause, 'ConstraintError')) return 'added'
    throw error
  }
  return readBack(database, record, epoch)
}

/** A browser can say yes and keep nothing (full disk, private window), so `added` is said only of what is there. */
async function readBack(database: Database, record: FactRecord, epoch: string): Promise<'added' | 'erased'> {
  const transaction = database.transaction(['facts', 'meta'])
  const [stored, now] = await Promise.all([
    transaction.objectStore('facts').get(record.id),
    transaction.objectStore('meta').get(EPOCH),
    transaction.done,
  ])
  if ((now ?? '') !== epoch) return 'erased'
  if (JSON.stringify(stored) !== JSON.stringify(record)) throw new NotStoredError(record.id)
  return 'added'
}

async function eraseAll(database: Database): Promise<string> {
  const epoch = newId()
  const transaction = strictTransaction(database)
  await transaction.objectStore('facts').clear()
  await transaction.objectStore('meta').put(epoch, EPOCH)
  await transaction.done
  return epoch
}

/** All that belongs together, on the disk before it counts as done. */
function strictTransaction(database: Database) {
  const transaction = database.transaction(['facts', 'meta'], 'readwrite', { durability: 'strict' })
  // Whoever awaits `done` later still sees it fail; but work that fails before that line must not leave it unhandled.
  transaction.done.catch(ignore)
  return transaction
}

function ignore(): void {
  // The same failure is seen elsewhere.
}

/** True for an error of that name; a browser's errors share no class that can be relied on. */
export function isNamed(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === name
}
