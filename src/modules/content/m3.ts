import { m3Cards, neverOnCards } from '#src/modules/content/m3-cards.ts'
import { m3Lessons, m3WorkedCase } from '#src/modules/content/m3-lessons.ts'
import type { Module } from '#src/modules/module.ts'

/** Module 3, what the law treats as an offence: required of every role (practice.md A). Words: namespace `m3`. */
export const m3 = {
  id: 'm3',
  number: 3,
  outcomes: ['match', 'adult', 'two-children', 'recheck'],
  lessons: m3Lessons,
  workedCase: m3WorkedCase,
  cards: m3Cards,
  neverOnCards,
  quiz: 'm3',
  scenarios: [],
  required: ['teacher', 'counsellor', 'police', 'magistrate'],
  optional: [],
  shortForm: true,
} as const satisfies Module
