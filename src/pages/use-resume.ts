import { useToday } from '#src/i18n/use-today.ts'
import { pages } from '#src/lib/paths.ts'
import { modules } from '#src/modules/content/modules.ts'
import type { NextPlace } from '#src/modules/completion.ts'
import type { Module } from '#src/modules/module.ts'
import { type Place, placeOf } from '#src/pages/place-title.ts'
import { usePath } from '#src/pages/use-path.ts'
import { type Standing, standingOf } from '#src/pages/use-standing.ts'
import { formOf } from '#src/progress/form-of.ts'
import { useProgress } from '#src/progress/use-progress.ts'

/** Where the home page leads: to the first lesson, to what is under way or comes next, or, with all done, to the card. */
export type Resume =
  { state: 'start' | 'continue' | 'next'; page: string; place: Place } | { state: 'done'; module: Module }

type ModuleStanding = { module: Module; standing: Standing }

function pageOfNext(module: Module, next: NextPlace): string {
  switch (next.kind) {
    case 'lesson':
      return pages.lesson(module.id, next.id)
    case 'case':
      return pages.scenario(next.id)
    case 'quiz':
      return pages.quiz(module.id)
  }
}

/** After a pass nothing is left but a case: what was not read stays on the page of the module. */
function pageLeft(module: Module, { state, next, caseLeft }: Standing): string | undefined {
  if (state !== 'passed') return pageOfNext(module, next)
  return caseLeft === undefined ? undefined : pages.scenario(caseLeft)
}

/** A remembered place that is finished is no place to go on from. Two modules may name a lesson alike. */
function isFinished(place: Place, all: readonly ModuleStanding[]): boolean {
  if (place.kind === 'case')
    return all.some(
      ({ standing }) =>
        standing.endedScenarios.includes(place.scenario) && !standing.openScenarios.includes(place.scenario),
    )
  const standing = all.find(({ module }) => module.id === place.module)?.standing
  if (place.kind === 'quiz') return standing?.state === 'passed'
  return standing?.finishedLessons.includes(place.lesson) ?? false
}

/** Where to go on, from the remembered place and from what is done. */
export function useResume(): Resume {
  const progress = useProgress((state) => state.progress)
  const today = useToday()
  const all = modules.map((module) => ({ module, standing: standingOf(progress, module, today) }))
  const { required } = usePath().path
  const kept = progress.preferences.place
  const form = formOf(progress.preferences)
  const place = placeOf(kept, form)
  if (kept !== undefined && place && !isFinished(place, all)) return { state: 'continue', page: kept, place }
  // What the role must pass comes first; what it may read is offered, not led to.
  for (const { module, standing } of all.filter((one) => required.includes(one.module))) {
    const page = pageLeft(module, standing)
    const following = placeOf(page, form)
    if (page === undefined || !following) continue
    const state = standing.state !== 'notStarted' ? 'continue' : place ? 'next' : 'start'
    return { state, page, place: following }
  }
  const [first] = required
  if (!first) throw new Error('There are no modules')
  return { state: 'done', module: first }
}
