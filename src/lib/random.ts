/** Gives numbers from 0 up to, not including, 1: chance that a caller passes in. */
export type Random = () => number

/** The 32-bit start of a text (the mix known as xmur3): near-equal texts start far apart. */
function hashOf(text: string): number {
  let hash = 1779033703 ^ text.length
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 3432918353)
    hash = (hash << 13) | (hash >>> 19)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507)
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * Repeatable chance (mulberry32, Tommy Ettinger, public domain): the same seed gives the same numbers on every
 * device, so that a reload or another language shows the same order. Good enough to mix options, not for secrets.
 */
export function randomFrom(seed: string): Random {
  let state = hashOf(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A new list with the same members in an order of chance, each order equally likely; `list` stays as it is. */
export function shuffle<T>(list: readonly T[], random: Random): readonly T[] {
  const rest = [...list]
  const mixed: T[] = []
  while (rest.length > 0) mixed.push(...rest.splice(Math.floor(random() * rest.length), 1))
  return mixed
}
