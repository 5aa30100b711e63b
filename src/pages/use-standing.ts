import { useToday } from '#src/i18n/use-today.ts'
import { moduleProgress, nextPlace } from '#src/modules/completion.ts'
import { moduleInForm } from '#src/modules/form.ts'
import type { Module } from '#src/modules/module.ts'
import { quizOf } from '#src/pages/catalogue.ts'
import { scenarioOf } from '#src/pages/scenario-of.ts'
import { formOf } from '#src/progress/form-of.ts'
import type { Progress } from '#src/progress/fold.ts'
import { useProgress } from '#src/progress/use-progress.ts'
import { type Attempt, attemptInBank, attemptsFor, isFinished, isWhole } from '#src/quiz/attempt.ts'
import { attemptToAsk, quizInForm, quizToAsk } from '#src/quiz/in-force.ts'
import type { Quiz } from '#src/quiz/quiz.ts'
import { finishedPreCheck, knownLessons, knownOutcomes, stillKnown } from '#src/quiz/pre-check.ts'
import { moduleStanding } from '#src/quiz/result.ts'
import { endingsReached, foldPlay } from '#src/scenarios/play.ts'
import type { EndingTone, Scenario } from '#src/scenarios/scenario.ts'
import { claims } from '#src/sources/content/claims.ts'

/**
 * A module's quiz as it counts today: what may be asked anew in the form that is read, what may be asked at all (`inForce`:
 * an attempt begun in the other form is finished as it was drawn), the whole bank, which judges, and all the learner's
 * attempts, oldest first.
 */
export type QuizToday = { asked: Quiz; inForce: Quiz; bank: Quiz; attempts: readonly Attempt[] }

/** The quiz of a module on `today`, an ISO day, null while the page is being taken over. */
export function quizToday(progress: Progress, module: Module, today: string | null): QuizToday | undefined {
  const bank = quizOf(module)
  if (!bank) return undefined
  const inForce = today === null ? bank : quizToAsk(bank, claims, today)
  const asked = quizInForm(inForce, module.shortForm ? formOf(progress.preferences) : 'full')
  const stored = progress.attempts[module.quiz] ?? []
  const attempts = stored.map((one) => attemptToAsk(attemptInBank(bank, one), inForce))
  return { asked, inForce, bank, attempts }
}

/** The quiz of a module with the learner's attempts; undefined for a module without one. */
export function useQuizToday(module: Module): QuizToday | undefined {
  return quizToday(
    useProgress((state) => state.progress),
    module,
    useToday(),
  )
}

/** The endings of a case that the learner has reached at least once, in any of its plays. */
export function endingsSeen(progress: Progress, scenario: Scenario): readonly EndingTone[] {
  const plays = progress.plays[scenario.id] ?? []
  return [...new Set(plays.flatMap((play) => endingsReached(scenario, play)))]
}

/** True while the last play of a case has not come to an ending. */
function isUnderWay(progress: Progress, scenario: Scenario): boolean {
  const last = progress.plays[scenario.id]?.at(-1)
  return last !== undefined && foldPlay(scenario, last.events, last.role).position.at !== 'ending'
}

/** Cases that the learner would rather not play and answered the questions instead of. */
function skippedScenarios(attempts: readonly Attempt[]): readonly string[] {
  return attempts
    .filter((attempt) => isFinished(attempt) && isWhole(attempt))
    .flatMap(({ purpose }) => (purpose.kind === 'insteadOfCase' ? [purpose.scenario] : []))
}

/** `late` once the quiz was begun without a check: it would no longer show where somebody started. */
export function preCheckState({ bank, attempts }: QuizToday): 'open' | 'done' | 'late' {
  if (finishedPreCheck(bank, attempts)) return 'done'
  return attemptsFor('quiz', attempts).length > 0 ? 'late' : 'open'
}

/** The lessons that the check before the module showed to be known, and nothing since showed not to be. */
export function lessonsKnown({ bank, attempts }: QuizToday): readonly string[] {
  const check = finishedPreCheck(bank, attempts)
  if (!check) return []
  const short = quizInForm(bank, 'short')
  const known = knownLessons(bank, stillKnown(bank, knownOutcomes(bank, check), attempts))
  // What only the full form teaches is known only where the check asked of it.
  return known.filter((lesson) =>
    [...short.items, ...bank.items.filter(({ id }) => check.items.includes(id))].some(
      (item) => item.lesson === lesson,
    ),
  )
}

/**
 * How far the learner is in a module, computed from the record and the content; nothing of it is stored. `today` is an
 * ISO day, null while the page is being taken over.
 */
export function standingOf(progress: Progress, whole: Module, today: string | null) {
  const module = moduleInForm(whole, formOf(progress.preferences))
  const quiz = quizToday(progress, module, today)
  const finishedLessons = progress.finishedLessons[module.id] ?? []
  const skipped = skippedScenarios(quiz?.attempts ?? [])
  const playedScenarios = module.scenarios.filter((id) => {
    const scenario = scenarioOf(id)
    return scenario !== undefined && endingsSeen(progress, scenario).length > 0
  })
  const standing = quiz ? moduleStanding(quiz.bank, quiz.attempts) : null
  const openScenarios = module.scenarios.filter((id) => {
    const scenario = scenarioOf(id)
    return scenario !== undefined && isUnderWay(progress, scenario)
  })
  // A set answered instead of a case counts like the case (practice.md B.0).
  const endedScenarios = module.scenarios.filter((id) => playedScenarios.includes(id) || skipped.includes(id))
  const done = {
    finishedLessons,
    knownLessons: quiz ? lessonsKnown(quiz) : [],
    endedScenarios,
    quizBegun: quiz !== undefined && attemptsFor('quiz', quiz.attempts).length > 0,
    quizPassed: standing?.passed ?? false,
  }
  return {
    finishedLessons,
    knownLessons: done.knownLessons,
    preCheck: quiz ? preCheckState(quiz) : ('late' as const),
    playedScenarios,
    openScenarios,
    skippedScenarios: skipped,
    endedScenarios,
    /** The first case of the module not yet played to an end. */
    caseLeft: module.scenarios.find((id) => !endedScenarios.includes(id)),
    quiz: standing,
    ...moduleProgress(module, done),
    next: nextPlace(module, done),
  }
}

export type Standing = ReturnType<typeof standingOf>

/** How far the learner of this page is in a module. */
export function useStanding(module: Module): Standing {
  return standingOf(
    useProgress((state) => state.progress),
    module,
    useToday(),
  )
}
