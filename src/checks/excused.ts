import type { Language } from '#src/lib/language.ts'

/** One wording allowed in one text, and why. `found` is the wording as it is found, in lower case. */
export type Excuse = { language: Language; namespace: string; key: string; found: string; reason: string }

/** Quotations of law, official titles, and answers that are wrong on purpose; nothing else is excused. */
export const excused: readonly Excuse[] = [
  {
    language: 'ro',
    namespace: 'terms',
    key: 'offence-374.term',
    found: 'pornografia infantilă',
    reason: 'the name that the Criminal Code gives to art. 374',
  },
  {
    language: 'en',
    namespace: 'terms',
    key: 'offence-374.term',
    found: 'child pornography',
    reason: 'the name that the Criminal Code gives to art. 374',
  },
  {
    language: 'en',
    namespace: 'terms',
    key: 'minor.term',
    found: 'minor',
    reason: 'the word of the law, told apart from "child"',
  },
]
