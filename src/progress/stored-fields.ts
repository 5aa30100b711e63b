/** Longest id, page path or other short text that is believed, in characters. */
const LONGEST_TEXT = 200
/** Longest list that is believed. */
const LONGEST_LIST = 200
/** Highest counter that a record may carry: out of reach by clicking. */
export const HIGHEST_COUNTER = 1_000_000_000_000

const ID = /^[a-z0-9-]+$/u

/** Thrown and caught inside the reader only: one field cannot be believed, so the record is not counted. */
export class UnreadableFieldError extends Error {
  override readonly name = 'UnreadableFieldError'
  readonly field: string

  constructor(field: string, what: string) {
    super(what)
    this.field = field
  }
}

/** The field itself: never one inherited from a prototype, never the answer of a getter. */
export function fieldOf(stored: object, name: string): unknown {
  const descriptor = Object.getOwnPropertyDescriptor(stored, name)
  return descriptor === undefined || !('value' in descriptor) ? undefined : (descriptor.value as unknown)
}

/** The field as an object with named fields (not a list). */
export function readObject(stored: object, name: string): object {
  const value = fieldOf(stored, name)
  if (isPlain(value)) return value
  throw new UnreadableFieldError(name, 'is not an object')
}

/** True for an object with named fields; a list or null is none. */
export function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The field as text of at most `LONGEST_TEXT` characters that matches `pattern`. */
export function readText(stored: object, name: string, pattern: RegExp): string {
  const value = fieldOf(stored, name)
  if (isText(value, pattern)) return value
  throw new UnreadableFieldError(
    name,
    `is not a text like ${String(pattern)} of at most ${LONGEST_TEXT} characters`,
  )
}

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT && pattern.test(value)
}

/** The field as an id: small letters, figures, hyphens. */
export function readId(stored: object, name: string): string {
  return readText(stored, name, ID)
}

/** The field as a list of different ids. */
export function readIds(stored: object, name: string): readonly string[] {
  const value = fieldOf(stored, name)
  if (!Array.isArray(value) || value.length > LONGEST_LIST) {
    throw new UnreadableFieldError(name, `is not a list of at most ${LONGEST_LIST}`)
  }
  const ids: string[] = []
  for (const entry of value as readonly unknown[]) {
    if (!isText(entry, ID)) throw new UnreadableFieldError(name, 'holds something that is not an id')
    ids.push(entry)
  }
  if (new Set(ids).size < ids.length) throw new UnreadableFieldError(name, 'names an id twice')
  return ids
}

/** The field as a dictionary from id to id. A key such as `__proto__` is no id, so it is refused with the rest. */
export function readIdTable(stored: object, name: string): Readonly<Record<string, string>> {
  const table = readObject(stored, name)
  const keys = Object.keys(table)
  if (keys.length > LONGEST_LIST)
    throw new UnreadableFieldError(name, `holds more than ${LONGEST_LIST} entries`)
  return Object.fromEntries(
    keys.map((key) => {
      if (!isText(key, ID)) throw new UnreadableFieldError(name, 'has a key that is not an id')
      return [key, readId(table, key)]
    }),
  )
}

/** The field as one of a few words. */
export function readOneOf<Word extends string>(stored: object, name: string, words: readonly Word[]): Word {
  const value = fieldOf(stored, name)
  const word = words.find((one) => one === value)
  if (word !== undefined) return word
  throw new UnreadableFieldError(name, `is not one of ${words.join(', ')}`)
}

/** The field as yes or no. */
export function readBoolean(stored: object, name: string): boolean {
  const value = fieldOf(stored, name)
  if (typeof value === 'boolean') return value
  throw new UnreadableFieldError(name, 'is neither true nor false')
}

/** The field as a whole number from 0 to `HIGHEST_COUNTER`. */
export function readCounter(stored: object, name: string): number {
  const value = fieldOf(stored, name)
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= HIGHEST_COUNTER)
    return value
  throw new UnreadableFieldError(name, `is not a whole number from 0 to ${HIGHEST_COUNTER}`)
}

/** The field as a number from 0 to `HIGHEST_COUNTER`, whole or not. */
export function readNumber(stored: object, name: string): number {
  const value = fieldOf(stored, name)
  if (typeof value === 'number' && value >= 0 && value <= HIGHEST_COUNTER) return value
  throw new UnreadableFieldError(name, `is not a number from 0 to ${HIGHEST_COUNTER}`)
}
