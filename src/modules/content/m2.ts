import { m2Cards, neverOnCards } from '#src/modules/content/m2-cards.ts'
import { m2Lessons, m2WorkedCase } from '#src/modules/content/m2-lessons.ts'
import type { Module } from '#src/modules/module.ts'

/** Module 2, first response and the duty to notify: required of every role (practice.md A). Words: namespace `m2`. */
export const m2 = {
  id: 'm2',
  number: 2,
  outcomes: ['first-steps', 'suspicion', 'door', 'device', 'note'],
  lessons: m2Lessons,
  workedCase: m2WorkedCase,
  cards: m2Cards,
  neverOnCards,
  quiz: 'm2',
  scenarios: ['sc1', 'sc2'],
  required: ['teacher', 'counsellor', 'police', 'magistrate'],
  optional: [],
  shortForm: false,
} as const satisfies Module
