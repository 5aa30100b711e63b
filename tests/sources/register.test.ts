import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readWordFiles } from '#src/checks/read-word-files.ts'
import { readTexts } from '#src/checks/words.ts'
import { type Language, LANGUAGES } from '#src/lib/language.ts'
import { LAW_CHECKED_ON } from '#src/lib/version.ts'
import { checkClaims } from '#src/sources/check-claims.ts'
import { claims } from '#src/sources/content/claims.ts'
import { facts } from '#src/sources/content/facts.ts'
import { terms } from '#src/sources/content/terms.ts'
import { findClaim } from '#src/sources/find-claim.ts'
import { needsRecheck } from '#src/sources/needs-recheck.ts'
import aboutEn from '../../public/locales/en/about.json' with { type: 'json' }
import termsEn from '../../public/locales/en/terms.json' with { type: 'json' }
import aboutRo from '../../public/locales/ro/about.json' with { type: 'json' }
import termsRo from '../../public/locales/ro/terms.json' with { type: 'json' }

/** The day the register was checked; the day of the machine must not decide whether this test passes. */
const checked = '2026-11-24'

describe('the register of facts', () => {
  test('holds the 312 facts of the reply, each id once, 179 of them core', () => {
    expect(facts).toHaveLength(312)
    expect(new Set(facts.map((fact) => fact.id)).size).toBe(312)
    expect(facts.filter((fact) => fact.teach === 'core')).toHaveLength(179)
  })

  test('each id begins with its question, and each fact points into the source text', () => {
    for (const { id, question, statement, lines } of facts) {
      expect(id.startsWith(`Q${question}-`), id).toBe(true)
      expect(statement.trim(), id).not.toBe('')
      expect(lines[0], id).toBeLessThanOrEqual(lines[1])
    }
  })
})

describe('the register of claims', () => {
  test('is sound on the day it was checked', () => {
    const usedClaims = new Set<string>(claims.map((claim) => claim.id))
    expect(checkClaims({ claims, facts, usedClaims, usedFacts: new Set(), today: checked })).toEqual([])
  })

  test('was last checked on the day that the pages name', () => {
    expect(
      claims
        .map(({ checkedOn }) => checkedOn)
        .sort()
        .at(-1),
    ).toBe(LAW_CHECKED_ON)
  })

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(claims))).toEqual(claims)
  })

  test('keeps the urgent duty official and our readings apart from it', () => {
    expect(findClaim(claims, 'notify-on-suspicion')?.confidence).toBe('official')
    for (const id of ['school-steps-beside', 'own-image', 'scope-266-374'])
      expect(findClaim(claims, id)?.confidence, id).toBe('reading')
    expect(findClaim(claims, 'no-such-claim')).toBeUndefined()
  })

  test.each([
    { day: '2027-02-24', again: false },
    { day: '2027-02-25', again: true },
  ])('an official claim is re-checked after its review day: $day, $again', ({ day, again }) => {
    expect(
      claims.filter((claim) => claim.confidence === 'official' && needsRecheck(claim, day)).length > 0,
    ).toBe(again)
  })
})

const { words } = readWordFiles(path.resolve(import.meta.dirname, '../../public/locales'))
const textsOf = (language: Language, namespace: string) =>
  readTexts(words[language][namespace], namespace).texts

describe('the words of the registers', () => {
  test.each(LANGUAGES)(
    'each claim is named in law.json and told in the file of its topic: %s',
    (language) => {
      const named = claims.flatMap(({ id }) => [`${id}.title`, `${id}.cite`])
      expect([...textsOf(language, 'law').keys()].sort()).toEqual(named.sort())
      for (const topic of new Set(claims.map((claim) => claim.topic))) {
        const told = claims
          .filter((claim) => claim.topic === topic)
          .flatMap(({ id }) => [`${id}.today`, `${id}.detail`, `${id}.in2017`])
        expect([...textsOf(language, `law-${topic}`).keys()].sort(), topic).toEqual(told.sort())
      }
    },
  )

  test.each([
    { language: 'ro', words: termsRo },
    { language: 'en', words: termsEn },
  ])('each term has its name and its definition in $language', ({ words }) => {
    expect(Object.keys(words).sort()).toEqual(terms.map((term) => term.key).sort())
    for (const [key, entry] of Object.entries(words))
      expect(Object.keys(entry).sort(), key).toEqual(['definition', 'term'])
  })

  test('the penalties of 2017 and of today stand side by side, as the two texts give them', () => {
    const images = textsOf('ro', 'law-images')
    const [today, in2017] = [images.get('images-art-374.today'), images.get('images-art-374.in2017')]
    expect(today).toMatch(/3 la 10 ani[\s\S]*5 la 12 ani[\s\S]*un an la 3 ani/u)
    expect(in2017).toMatch(/un an la 5 ani[\s\S]*2 la 7 ani[\s\S]*3 luni la 3 ani sau amend/u)
  })

  test('„de îndată” is said only of the articles that say it', () => {
    const mayNot = claims.filter(
      ({ id, topic }) =>
        ['reporting', 'images', 'practice'].includes(topic) &&
        !['employer-notifies', 'fail-to-report-266', 'public-servant-267'].includes(id),
    )
    for (const { id, topic } of mayNot)
      for (const part of ['today', 'detail', 'in2017'])
        expect(textsOf('ro', `law-${topic}`).get(`${id}.${part}`), id).not.toMatch(/de îndată/u)
  })

  test('the about page says that this is not legal advice and that no lawyer has signed', () => {
    expect(aboutRo.isNot.text).toMatch(/sfat juridic[\s\S]*jurist/u)
    expect(aboutEn.isNot.text).toMatch(/legal advice[\s\S]*lawyer/u)
  })
})
