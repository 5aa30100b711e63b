import { m2Quiz } from '#src/quiz/content/m2.ts'
import { m4Quiz } from '#src/quiz/content/m4.ts'
import type { Quiz } from '#src/quiz/quiz.ts'

/** Every item bank, one for each module that has a quiz. */
export const quizzes: readonly Quiz[] = [m2Quiz, m4Quiz]
