import { m8Cards, neverOnCards } from '#src/modules/content/m8-cards.ts'
import { m8Lessons, m8WorkedCase } from '#src/modules/content/m8-lessons.ts'
import type { Module } from '#src/modules/module.ts'

/**
 * Module 8, from a report to an identified child: required of police and magistrates, an offer to schools
 * (practice.md A). Words: namespace `m8`.
 */
export const m8 = {
  id: 'm8',
  number: 8,
  outcomes: ['order', 'who-sees', 'hotline', 'icse', 'limits'],
  lessons: m8Lessons,
  workedCase: m8WorkedCase,
  cards: m8Cards,
  neverOnCards,
  quiz: 'm8',
  scenarios: ['sc12', 'sc13'],
  required: ['police', 'magistrate'],
  optional: ['teacher', 'counsellor'],
  shortForm: false,
} as const satisfies Module
