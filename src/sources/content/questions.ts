import type { Question } from '#src/sources/question.ts'

/** Questions 6–14 of the 2017 reply, with what each holds in the register of facts. Words: namespace `sources`. */
export const questions: readonly Question[] = [
  {
    number: 6,
    parts: [
      { question: '6.1', facts: 15, core: 12, note: true },
      { question: '6.2', facts: 2, core: 1 },
    ],
  },
  { number: 7, parts: [{ question: '7', facts: 14, core: 8 }] },
  {
    number: 8,
    parts: [
      { question: '8.1', facts: 52, core: 34, note: true },
      { question: '8.2', facts: 2, core: 2 },
      { question: '8.3', facts: 2, core: 1, note: true },
    ],
  },
  {
    number: 9,
    parts: [
      { question: '9.1', facts: 3, core: 3 },
      { question: '9.2', facts: 1, core: 1 },
      { question: '9.3', facts: 14, core: 9 },
      { question: '9.4', facts: 6, core: 4 },
      { question: '9.5', facts: 1, core: 1 },
      { question: '9.6', facts: 1, core: 1 },
      { question: '9.7', facts: 9, core: 9, note: true },
      { question: '9.8', facts: 1, core: 1, note: true },
      { question: '9.9', facts: 36, core: 22, note: true },
      { question: '9.10', facts: 6, core: 6, note: true },
      { question: '9.11', facts: 1, core: 0 },
      { question: '9.12', facts: 1, core: 1 },
    ],
  },
  {
    number: 10,
    parts: [
      { question: '10.1', facts: 2, core: 0 },
      { question: '10.2', facts: 2, core: 1, note: true },
    ],
  },
  { number: 11, parts: [{ question: '11', facts: 4, core: 4, note: true }] },
  { number: 12, parts: [{ question: '12', facts: 13, core: 9, note: true }] },
  {
    number: 13,
    parts: [
      { question: '13.1', facts: 5, core: 4, note: true },
      { question: '13.2', facts: 11, core: 6, note: true },
    ],
  },
  { number: 14, parts: [{ question: '14', facts: 11, core: 10 }] },
]
