import { expect, test } from 'vitest'
import { countRatings } from '#src/modules/ratings.ts'

test('counts each rating and what is open, and forgets items that are no longer on the list', () => {
  const counts = countRatings(['room', 'team', 'plan', 'door'], {
    room: 'met',
    team: 'partly',
    plan: 'met',
    gone: 'notYet',
  })
  expect(counts).toEqual({ met: 2, partly: 1, notYet: 0, open: 1 })
})
