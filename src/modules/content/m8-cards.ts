import type { RoleCard } from '#src/modules/module.ts'

/** One side of A5 for each role; beyond competence and the duties in law, everything on the cards is good practice. */
export const m8Cards = [
  {
    role: 'teacher',
    hour: ['close', 'child', 'address', 'nothing'],
    day: ['management', 'thank'],
    week: ['talk', 'again'],
  },
  {
    role: 'counsellor',
    hour: ['close', 'child', 'address', 'nothing'],
    day: ['management', 'beside'],
    week: ['talk', 'plan'],
  },
  {
    role: 'police',
    hour: ['refuse', 'form', 'child', 'nothing'],
    day: ['channel', 'desk', 'dgaspc'],
    week: ['chain', 'talk'],
  },
  {
    role: 'magistrate',
    hour: ['desk', 'custody', 'child'],
    day: ['sealed', 'aims', 'icse'],
    week: ['answer', 'protection', 'hearing', 'team'],
  },
] as const satisfies readonly RoleCard[]

/** What no role does with a page or an image, whoever asks. */
export const neverOnCards = ['open', 'copy', 'send', 'publish'] as const
