import type { Quiz } from '#src/quiz/quiz.ts'
import type { Claim } from '#src/sources/claim.ts'

/**
 * The bank without the items whose law is past its review date on `today` (ISO day): until someone has read the law
 * again, they neither count nor get asked (DESIGN, "Law is taught as of a date").
 */
export function quizInForce(quiz: Quiz, claims: readonly Claim[], today: string): Quiz {
  const overdue = new Set(claims.filter((claim) => today > claim.reviewBy).map((claim) => claim.id))
  return { ...quiz, items: quiz.items.filter((item) => !item.claims.some((claim) => overdue.has(claim))) }
}
