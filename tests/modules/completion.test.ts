import { describe, expect, test } from 'vitest'
import { type Done, moduleProgress, type NextPlace, nextPlace } from '#src/modules/completion.ts'
import { tinyModule } from '#tests/fixtures/tiny-module.ts'

const nothing: Done = {
  finishedLessons: [],
  knownLessons: [],
  quizBegun: false,
  quizPassed: false,
  endedScenarios: [],
}
const lessons = ['listen', 'doors']
const all = [...lessons, 'evening']

describe('how far a learner is', () => {
  test.each<{ situation: string; done: Partial<Done>; lessonsDone: number; state: string }>([
    { situation: 'nothing done', done: {}, lessonsDone: 0, state: 'notStarted' },
    { situation: 'an attempt at the quiz', done: { quizBegun: true }, lessonsDone: 0, state: 'inProgress' },
    {
      situation: 'a lesson known from the check is not a lesson read',
      done: { knownLessons: ['listen'] },
      lessonsDone: 0,
      state: 'notStarted',
    },
    { situation: 'one lesson', done: { finishedLessons: ['doors'] }, lessonsDone: 1, state: 'inProgress' },
    {
      situation: 'the worked case counts as a lesson',
      done: { finishedLessons: ['evening'] },
      lessonsDone: 1,
      state: 'inProgress',
    },
    {
      situation: 'one case played to an end',
      done: { endedScenarios: ['tiny'] },
      lessonsDone: 0,
      state: 'inProgress',
    },
    {
      situation: 'every lesson and case without the quiz is not a pass',
      done: { finishedLessons: all, endedScenarios: ['tiny', 'other'] },
      lessonsDone: 3,
      state: 'inProgress',
    },
    { situation: 'the quiz alone is a pass', done: { quizPassed: true }, lessonsDone: 0, state: 'passed' },
    {
      situation: 'lessons and cases of another module, or no longer there',
      done: { finishedLessons: ['gone', 'gone'], endedScenarios: ['gone'] },
      lessonsDone: 0,
      state: 'notStarted',
    },
    {
      situation: 'a lesson finished twice counts once',
      done: { finishedLessons: ['listen', 'listen'] },
      lessonsDone: 1,
      state: 'inProgress',
    },
  ])('$situation: $lessonsDone lessons, $state', ({ done, lessonsDone, state }) => {
    const progress = moduleProgress(tinyModule, { ...nothing, ...done })
    expect(progress).toEqual({ lessonsDone, lessonsTotal: 3, state })
  })
})

describe('where a learner goes on', () => {
  test.each<{ situation: string; done: Partial<Done>; next: NextPlace }>([
    { situation: 'at the start', done: {}, next: { kind: 'lesson', id: 'listen' } },
    {
      situation: 'after the first lesson',
      done: { finishedLessons: ['listen'] },
      next: { kind: 'lesson', id: 'doors' },
    },
    {
      situation: 'a lesson that was skipped comes first',
      done: { finishedLessons: ['doors', 'evening'] },
      next: { kind: 'lesson', id: 'listen' },
    },
    {
      situation: 'a lesson that is known already is passed over',
      done: { knownLessons: ['listen'] },
      next: { kind: 'lesson', id: 'doors' },
    },
    {
      situation: 'the worked case is for everybody',
      done: { knownLessons: all },
      next: { kind: 'lesson', id: 'evening' },
    },
    {
      situation: 'after the lessons',
      done: { finishedLessons: lessons, endedScenarios: ['tiny'] },
      next: { kind: 'lesson', id: 'evening' },
    },
    {
      situation: 'after the worked case',
      done: { finishedLessons: all },
      next: { kind: 'case', id: 'tiny' },
    },
    {
      situation: 'after the first case',
      done: { finishedLessons: all, endedScenarios: ['tiny'] },
      next: { kind: 'case', id: 'other' },
    },
    {
      situation: 'after everything, the quiz',
      done: { finishedLessons: all, endedScenarios: ['other', 'tiny'] },
      next: { kind: 'quiz', id: 'm0' },
    },
    {
      situation: 'the quiz stays open once passed',
      done: { finishedLessons: all, endedScenarios: ['other', 'tiny'], quizPassed: true },
      next: { kind: 'quiz', id: 'm0' },
    },
    {
      situation: 'a pass does not hide what was not read',
      done: { quizPassed: true },
      next: { kind: 'lesson', id: 'listen' },
    },
  ])('$situation: $next.kind $next.id', ({ done, next }) => {
    expect(nextPlace(tinyModule, { ...nothing, ...done })).toEqual(next)
  })
})
