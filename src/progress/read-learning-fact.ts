import { assertNever } from '#src/lib/assert-never.ts'
import { LANGUAGES } from '#src/lib/language.ts'
import type { Problem } from '#src/lib/problem.ts'
import { ROLES } from '#src/lib/role.ts'
import { THEMES } from '#src/lib/theme.ts'
import {
  FACT_SCHEMA,
  type FactHeader,
  type LearningEvent,
  type LearningFact,
  type PracticePurpose,
  PREFERENCE_NAMES,
  type PreferenceName,
  REVIEW_CHOICES,
} from '#src/progress/learning-fact.ts'
import {
  fieldOf,
  isPlain,
  readBoolean,
  readCounter,
  readId,
  readIds,
  readIdTable,
  readNumber,
  readObject,
  readOneOf,
  readText,
  UnreadableFieldError,
} from '#src/progress/stored-fields.ts'
import { FORMS } from '#src/modules/form.ts'
import { RATINGS } from '#src/modules/ratings.ts'
import { SURENESS } from '#src/quiz/constants.ts'
import type { Response } from '#src/quiz/quiz.ts'
import { PLAY_MODES } from '#src/scenarios/play-mode.ts'
import type { PlayEvent } from '#src/scenarios/play.ts'

/** `keep` is the record as it was found: it stays in the store, is not counted and is never rewritten. */
export type ReadFact = { ok: true; fact: LearningFact } | { ok: false; keep: unknown; why: Problem }

const KINDS = [
  'attemptStarted',
  'practiceStarted',
  'answered',
  'playStarted',
  'played',
  'finishedLesson',
  'rated',
  'preference',
] as const
const RESPONSE_KINDS = ['single', 'multiple', 'order', 'match', 'trueFalse', 'vignette', 'numeric'] as const
const PURPOSE_KINDS = ['preCheck', 'review', 'insteadOfCase'] as const
const EVENT_KINDS = ['decided', 'continued', 'steppedBack', 'retook'] as const

const VERSION_TEXT = /^[0-9A-Za-z.+-]+$/u
const ISO_TIME = /^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u
/** A page without its language; empty for the home page. */
const PAGE_PATH = /^(?:[a-z0-9-]+\/)*$/u

/** Reads one stored record and believes nothing: each field by name and within limits. Never throws. */
export function readLearningFact(stored: unknown): ReadFact {
  try {
    if (!isPlain(stored)) throw new UnreadableFieldError('record', 'is not an object')
    return { ok: true, fact: { ...readHeader(stored), ...readEvent(stored) } }
  } catch (error) {
    if (!(error instanceof UnreadableFieldError)) throw error
    return {
      ok: false,
      keep: stored,
      why: {
        where: `learning fact › ${error.field}`,
        what: `${error.message}; the record is kept, not counted`,
      },
    }
  }
}

/** The counter of any record, readable or not, so that what is written next comes after it; 0 where there is none. */
export function counterOf(stored: unknown): number {
  try {
    return isPlain(stored) ? readCounter(stored, 'counter') : 0
  } catch (error) {
    if (!(error instanceof UnreadableFieldError)) throw error
    return 0
  }
}

function readHeader(stored: object): FactHeader {
  if (fieldOf(stored, 'schema') !== FACT_SCHEMA) {
    throw new UnreadableFieldError('schema', `is not ${FACT_SCHEMA}: damaged, or written by a newer version`)
  }
  return {
    id: readId(stored, 'id'),
    schema: FACT_SCHEMA,
    version: readText(stored, 'version', VERSION_TEXT),
    tab: readId(stored, 'tab'),
    counter: readCounter(stored, 'counter'),
    at: readText(stored, 'at', ISO_TIME),
  }
}

function readEvent(stored: object): LearningEvent {
  const kind = readOneOf(stored, 'kind', KINDS)
  switch (kind) {
    case 'attemptStarted':
      return { kind, ...readAttempt(stored) }
    case 'practiceStarted':
      return { kind, ...readAttempt(stored), purpose: readPurpose(readObject(stored, 'purpose')) }
    case 'answered':
      return {
        kind,
        quiz: readId(stored, 'quiz'),
        attempt: readId(stored, 'attempt'),
        item: readId(stored, 'item'),
        response: readResponse(readObject(stored, 'response')),
        sureness: readOneOf(stored, 'sureness', SURENESS),
      }
    case 'playStarted':
      return {
        kind,
        scenario: readId(stored, 'scenario'),
        play: readId(stored, 'play'),
        seed: readId(stored, 'seed'),
        ...(fieldOf(stored, 'role') === undefined ? {} : { role: readOneOf(stored, 'role', ROLES) }),
        ...(fieldOf(stored, 'mode') === undefined ? {} : { mode: readOneOf(stored, 'mode', PLAY_MODES) }),
      }
    case 'played':
      return {
        kind,
        scenario: readId(stored, 'scenario'),
        play: readId(stored, 'play'),
        event: readPlayEvent(readObject(stored, 'event')),
      }
    case 'finishedLesson':
      return { kind, module: readId(stored, 'module'), lesson: readId(stored, 'lesson') }
    case 'rated':
      return {
        kind,
        module: readId(stored, 'module'),
        lesson: readId(stored, 'lesson'),
        block: readId(stored, 'block'),
        item: readId(stored, 'item'),
        rating: readOneOf(stored, 'rating', RATINGS),
      }
    case 'preference': {
      const name = readOneOf(stored, 'name', PREFERENCE_NAMES)
      return { kind, name, value: readPreference(stored, name) }
    }
    default:
      return assertNever(kind)
  }
}

function readAttempt(stored: object): {
  quiz: string
  attempt: string
  seed: string
  items: readonly string[]
} {
  return {
    quiz: readId(stored, 'quiz'),
    attempt: readId(stored, 'attempt'),
    seed: readId(stored, 'seed'),
    items: readDrawnItems(stored),
  }
}

function readPurpose(purpose: object): PracticePurpose {
  const kind = readOneOf(purpose, 'kind', PURPOSE_KINDS)
  switch (kind) {
    case 'preCheck':
      return { kind }
    case 'review':
      return { kind, standsFor: readIdTable(purpose, 'standsFor') }
    case 'insteadOfCase':
      return { kind, scenario: readId(purpose, 'scenario') }
    default:
      return assertNever(kind)
  }
}

/** An attempt without items has no share of right answers, so it is none. */
function readDrawnItems(stored: object): readonly string[] {
  const items = readIds(stored, 'items')
  if (items.length === 0) throw new UnreadableFieldError('items', 'is empty')
  return items
}

function readResponse(response: object): Response {
  const kind = readOneOf(response, 'kind', RESPONSE_KINDS)
  switch (kind) {
    case 'single':
      return { kind, option: readId(response, 'option') }
    case 'multiple':
      return { kind, options: readIds(response, 'options') }
    case 'order':
      return { kind, steps: readIds(response, 'steps') }
    case 'match':
      return { kind, pairs: readIdTable(response, 'pairs') }
    case 'trueFalse':
      return { kind, verdict: readBoolean(response, 'verdict'), reason: readId(response, 'reason') }
    case 'vignette':
      return { kind, answers: readIdTable(response, 'answers') }
    case 'numeric':
      return { kind, value: readNumber(response, 'value') }
    default:
      return assertNever(kind)
  }
}

function readPlayEvent(event: object): PlayEvent {
  const kind = readOneOf(event, 'kind', EVENT_KINDS)
  switch (kind) {
    case 'decided':
      return { kind, step: readId(event, 'step'), option: readId(event, 'option') }
    case 'continued':
    case 'steppedBack':
      return { kind }
    case 'retook':
      return { kind, step: readId(event, 'step') }
    default:
      return assertNever(kind)
  }
}

function readPreference(stored: object, name: PreferenceName): string {
  switch (name) {
    case 'role':
      return readOneOf(stored, 'value', ROLES)
    case 'language':
      return readOneOf(stored, 'value', LANGUAGES)
    case 'theme':
      return readOneOf(stored, 'value', THEMES)
    case 'review':
      return readOneOf(stored, 'value', REVIEW_CHOICES)
    case 'form':
      return readOneOf(stored, 'value', FORMS)
    case 'place':
      return readText(stored, 'value', PAGE_PATH)
    default:
      return assertNever(name)
  }
}
