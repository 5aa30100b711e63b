import { m4Cards, m4NeverOnCards } from '#src/modules/content/m4-cards.ts'
import { m4Lessons, m4WorkedCase } from '#src/modules/content/m4-lessons.ts'
import type { Module } from '#src/modules/module.ts'

/** Module 4, juvenile liability and educational measures: required of every role (practice.md A). Words: namespace `m4`. */
export const m4 = {
  id: 'm4',
  number: 4,
  outcomes: ['ages', 'discernment', 'ladder', 'gate', 'obligations'],
  lessons: m4Lessons,
  workedCase: m4WorkedCase,
  cards: m4Cards,
  neverOnCards: m4NeverOnCards,
  quiz: 'm4',
  scenarios: ['sc5', 'sc11'],
  fullScenarios: ['sc11'],
  required: ['teacher', 'counsellor', 'police', 'magistrate'],
  optional: [],
  shortForm: true,
} as const satisfies Module
