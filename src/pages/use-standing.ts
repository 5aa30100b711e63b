import { useToday } from '#src/i18n/use-today.ts'
import { moduleProgress, nextPlace } from '#src/modules/completion.ts'
import type { Module } from '#src/modules/module.ts'
import { quizOf, scenarioOf } from '#src/pages/catalogue.ts'
import type { Progress } from '#src/progress/fold.ts'
import { useProgress } from '#src/progress/use-progress.ts'
import { quizInForce } from '#src/quiz/in-force.ts'
import type { Quiz } from '#src/quiz/quiz.ts'
import { moduleStanding } from '#src/quiz/result.ts'
import { foldPlay, type Play } from '#src/scenarios/play.ts'
import type { EndingTone, Scenario } from '#src/scenarios/scenario.ts'
import { claims } from '#src/sources/content/claims.ts'

/** The bank as it counts today: without items whose law is being re-checked. */
export function useQuiz(module: Module): Quiz | undefined {
  const today = useToday()
  const quiz = quizOf(module)
  return quiz && today !== null ? quizInForce(quiz, claims, today) : quiz
}

/** Every play of a case, oldest first, told from its events. */
function playsOf(progress: Progress, scenario: Scenario): readonly Play[] {
  return (progress.plays[scenario.id] ?? []).map((play) => foldPlay(scenario, play.events))
}

/** The endings of a case that the learner has reached at least once, in the latest state of each play. */
export function endingsSeen(progress: Progress, scenario: Scenario): readonly EndingTone[] {
  const tones = playsOf(progress, scenario).flatMap((play) =>
    play.position.at === 'ending' ? [play.position.tone] : [],
  )
  return [...new Set(tones)]
}

/** How far the learner is in a module, computed from the record and the content; nothing of it is stored. */
export function useStanding(module: Module) {
  const progress = useProgress((state) => state.progress)
  const quiz = useQuiz(module)
  const finishedLessons = progress.finishedLessons[module.id] ?? []
  const endedScenarios = module.scenarios.filter((id) => {
    const scenario = scenarioOf(id)
    return scenario !== undefined && endingsSeen(progress, scenario).length > 0
  })
  const standing = quiz ? moduleStanding(quiz, progress.attempts[quiz.id] ?? []) : null
  const done = { finishedLessons, quizPassed: standing?.passed ?? false, endedScenarios }
  return {
    finishedLessons,
    endedScenarios,
    quiz: standing,
    ...moduleProgress(module, done),
    next: nextPlace(module, done),
  }
}
