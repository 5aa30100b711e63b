import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomFrom, shuffle } from '#src/lib/random.ts'

function numbers(seed: string, count: number): readonly number[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => random())
}

test('the same seed gives the same numbers, on any day and device', () => {
  expect(numbers('attempt-1', 5)).toEqual(numbers('attempt-1', 5))
  expect(numbers('attempt-1', 3).map((one) => one.toFixed(6))).toEqual(['0.671462', '0.344827', '0.960735'])
})

test('near-equal seeds give other numbers', () => {
  const seeds = Array.from({ length: 200 }, (_, at) => `attempt-${at}`)
  expect(new Set(seeds.map((seed) => numbers(seed, 1)[0])).size).toBe(200)
})

test('numbers lie from 0 up to, not including, 1', () => {
  fc.assert(fc.property(fc.string(), (seed) => numbers(seed, 50).every((one) => one >= 0 && one < 1)))
})

test('a shuffled list has the same members, and the list given stays as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
      const before = [...list]
      const mixed = shuffle(list, randomFrom(seed))
      expect([...mixed].sort()).toEqual([...list].sort())
      expect(list).toEqual(before)
    }),
  )
})

test('each order of three comes up about equally often', () => {
  const counts = new Map<string, number>()
  for (let seed = 0; seed < 6000; seed += 1) {
    const order = shuffle(['a', 'b', 'c'], randomFrom(`seed-${seed}`)).join('')
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  expect([...counts.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])
  // 1,000 expected each; chance alone leaves 850 to 1,150 about once in a hundred thousand runs.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
})
