import type { RoleCard } from '#src/modules/module.ts'

/** One side of A5 for each role, for the hours after it is known that children passed the image on. */
export const m4Cards = [
  {
    role: 'teacher',
    hour: ['image', 'calm', 'stop', 'questions', 'notify', 'police'],
    day: ['all', 'apart', 'written', 'words'],
    week: ['plan', 'class'],
  },
  {
    role: 'counsellor',
    hour: ['image', 'harmed', 'calm', 'questions', 'notify', 'police'],
    day: ['all', 'apart', 'parents', 'discernment'],
    week: ['plan', 'return'],
  },
  {
    role: 'police',
    hour: ['birth', 'talk', 'unit', 'notify'],
    day: ['summon', 'proof', 'school'],
    week: ['session', 'words'],
  },
  {
    role: 'magistrate',
    hour: ['age', 'discernment', 'summon'],
    day: ['report', 'gate', 'reading'],
    week: ['measure', 'obligation', 'reasons'],
  },
] as const satisfies readonly RoleCard[]

/** What no role ever does to the children, beside the four things never done with the image. */
export const m4NeverOnCards = ['look', 'threaten', 'confront', 'label'] as const
