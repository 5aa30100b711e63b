import type { RoleCard } from '#src/modules/module.ts'

/** One side of A5 for each role. Teachers, counsellors and prevention officers hear nobody: they pass on and stay near. */
export const m7Cards = [
  {
    role: 'teacher',
    hour: ['listen', 'no-facts', 'notify'],
    day: ['note', 'pass-on', 'needs'],
    week: ['timetable', 'no-summary', 'beside'],
  },
  {
    role: 'counsellor',
    hour: ['free-account', 'no-interview', 'notify'],
    day: ['words', 'prepare', 'needs'],
    week: ['before', 'after', 'no-coaching'],
  },
  {
    role: 'police',
    hour: ['safety-only', 'no-statement', 'hand-over', 'notify'],
    day: ['report', 'needs'],
    week: ['wait', 'chain'],
  },
  {
    role: 'magistrate',
    hour: ['exists', 'needed', 'notified'],
    day: ['room', 'psychologist', 'adult', 'lawyer', 'interviewer', 'hour'],
    week: ['one-hearing', 'child-knows', 'services', 'release'],
  },
] as const satisfies readonly RoleCard[]

/** What no role does, whoever hears the child in the end. */
export const neverOnCards = ['ask', 'coach', 'image', 'promise'] as const
