import { m7Cards, neverOnCards } from '#src/modules/content/m7-cards.ts'
import { m7Lessons, m7WorkedCase } from '#src/modules/content/m7-lessons.ts'
import type { Module } from '#src/modules/module.ts'

/**
 * Module 7, hearing the child victim: how one hearing is planned, and by whom. It trains nobody to interview
 * (practice.md A). Words: namespace `m7`.
 */
export const m7 = {
  id: 'm7',
  number: 7,
  outcomes: ['plan', 'who', 'prompts', 'phases', 'standards', 'explain'],
  lessons: m7Lessons,
  workedCase: m7WorkedCase,
  cards: m7Cards,
  neverOnCards,
  quiz: 'm7',
  scenarios: ['sc10'],
  required: ['counsellor', 'magistrate'],
  optional: ['teacher', 'police'],
  shortForm: false,
} as const satisfies Module
