import { m2Quiz } from '#src/quiz/content/m2.ts'
import { m3Quiz } from '#src/quiz/content/m3.ts'
import { m4Quiz } from '#src/quiz/content/m4.ts'
import { m7Quiz } from '#src/quiz/content/m7.ts'
import { m8Quiz } from '#src/quiz/content/m8.ts'
import type { Quiz } from '#src/quiz/quiz.ts'

/** Every item bank, one for each module that has a quiz. */
export const quizzes: readonly Quiz[] = [m2Quiz, m3Quiz, m4Quiz, m7Quiz, m8Quiz]
