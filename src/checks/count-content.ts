import type { Content } from '#src/checks/content.ts'
import type { UsedGrounds } from '#src/checks/grounds.ts'
import { CONFIDENCES } from '#src/lib/confidence.ts'

/** How much there is, in the order in which it is printed: name and number (or "n of m"). */
export type Counts = Readonly<Record<string, string>>

/** Counts for an editor: what exists, how sure the claims are, how much of the 2017 reply is taught. */
export function countContent(content: Content, used: UsedGrounds): Counts {
  const core = content.facts.filter(({ teach }) => teach === 'core')
  const items = content.quizzes.flatMap((quiz) => quiz.items)
  const steps = content.scenarios.flatMap((scenario) => scenario.steps)
  return {
    modules: String(content.modules.length),
    lessons: String(content.modules.flatMap(({ lessons }) => lessons).length),
    items: String(items.length),
    'items that must be passed': String(items.filter(({ mustPass }) => mustPass).length),
    cases: String(content.scenarios.length),
    decisions: String(steps.filter(({ kind }) => kind === 'decision').length),
    endings: String(steps.filter(({ kind }) => kind === 'ending').length),
    terms: String(content.terms.length),
    ...Object.fromEntries(
      CONFIDENCES.map((label) => [
        `claims, ${label}`,
        String(content.claims.filter(({ confidence }) => confidence === label).length),
      ]),
    ),
    'core facts taught': `${core.filter(({ id }) => used.facts.has(id)).length} of ${core.length}`,
  }
}
