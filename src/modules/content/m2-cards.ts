import type { RoleCard } from '#src/modules/module.ts'

/** One side of A5 for each role; beyond the duties in law, everything on the cards is good practice. */
export const m2Cards = [
  {
    role: 'teacher',
    hour: ['listen', 'truth', 'safe', 'phone', 'notify', 'police'],
    day: ['note', 'cjrae', 'family', 'class'],
    week: ['support', 'follow-up'],
  },
  {
    role: 'counsellor',
    hour: ['limits', 'listen', 'safe', 'phone', 'notify', 'police'],
    day: ['plan', 'services', 'note', 'adults'],
    week: ['meetings', 'case-manager'],
  },
  {
    role: 'police',
    hour: ['adult', 'listen', 'phone', 'unit', 'notify'],
    day: ['report', 'device', 'management'],
    week: ['school', 'protection'],
  },
  {
    role: 'magistrate',
    hour: ['when', 'safe', 'told'],
    day: ['protection', 'support', 'words'],
    week: ['sealed', 'summons'],
  },
] as const satisfies readonly RoleCard[]

/** The four things no role ever does with the image or with the child's trust. */
export const neverOnCards = ['look', 'copy', 'delete', 'secret'] as const
