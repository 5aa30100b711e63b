import type { RoleCard } from '#src/modules/module.ts'

/** One side of A5 for each role: what to do with what the law says, not the law itself. */
export const m3Cards = [
  {
    role: 'teacher',
    hour: ['closed', 'child', 'notify', 'police'],
    day: ['staff', 'two', 'note'],
    week: ['contact', 'poster'],
  },
  {
    role: 'counsellor',
    hour: ['closed', 'child', 'threat', 'notify', 'police'],
    day: ['separate', 'no-promise', 'adults'],
    week: ['receiver', 'contact'],
  },
  {
    role: 'police',
    hour: ['stop', 'keep', 'unit', 'notify'],
    day: ['ages', 'child', 'asked'],
    week: ['slide', 'source'],
  },
  {
    role: 'magistrate',
    hour: ['acts', 'medium', 'whose'],
    day: ['version', 'articles', 'labels'],
    week: ['favourable', 'ban'],
  },
] as const satisfies readonly RoleCard[]

/** What no role does, whatever the article says. */
export const neverOnCards = ['proof', 'delete', 'blame', 'promise'] as const
