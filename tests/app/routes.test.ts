import { existsSync } from 'node:fs'
import path from 'node:path'
import { matchRoutes } from 'react-router'
import { describe, expect, test } from 'vitest'
import { allPages, pagesByPattern } from '#src/app/all-pages.ts'
import { CONTENTS } from '#src/app/contents.ts'
import { type Route, routeAt, routes } from '#src/app/routes.ts'
import { LANGUAGES } from '#src/lib/language.ts'
import { addressOf, PATTERNS } from '#src/lib/paths.ts'
import { allLessons } from '#src/modules/all-lessons.ts'
import { modules } from '#src/modules/content/modules.ts'
import type { Module } from '#src/modules/module.ts'
import { loadedClaims, loadedModule } from '#src/pages/lesson-content.ts'
import { scenarios } from '#src/scenarios/content/scenarios.ts'
import { claims } from '#src/sources/content/claims.ts'
import { findClaim } from '#src/sources/find-claim.ts'

const LOCALES = path.resolve(import.meta.dirname, '../../public/locales')

/** The topics of the claims whose cards or figures the lessons of a module show. */
function topicsOf(module: Module): readonly string[] {
  const blocks = allLessons(module).flatMap((lesson) => lesson.blocks)
  const shown = blocks.flatMap((block) =>
    block.kind === 'lawCard'
      ? [block.claim]
      : block.kind === 'penalties'
        ? block.rows.map(({ claim }) => claim)
        : [],
  )
  return [...new Set(shown.flatMap((id) => findClaim(claims, id)?.topic ?? []))].sort()
}

test('each topic of law has a page with its words, and none of another topic', () => {
  for (const topic of new Set(claims.map((claim) => claim.topic))) {
    const found = routeAt(`/ro/law/${topic}/`)
    const namespaces = found?.route.namespaces(found.params) ?? []
    expect(namespaces.filter((name) => name.startsWith('law-'))).toEqual([`law-${topic}`])
  }
})

test('a lesson is given its module, and the law of each card and figure it shows', async () => {
  for (const module of modules) {
    await routeAt(`/ro/${module.id}/${module.workedCase.id}/`)?.route.content?.({ moduleId: module.id })
    expect(loadedModule(module.id)).toBe(module)
  }
  const shown = modules.flatMap(topicsOf)
  const loaded = claims.filter(({ topic }) => shown.includes(topic))
  expect(new Set(loadedClaims())).toEqual(new Set(loaded))
})

test('the contents that addresses are told by are those of the modules and cases', () => {
  const told = modules.map((module) => ({
    module: module.id,
    scenarios: module.scenarios,
    law: topicsOf(module),
  }))
  expect(CONTENTS.map((entry) => ({ ...entry, law: [...entry.law].sort() }))).toEqual(told)
  expect(modules.map(({ quiz }) => quiz)).toEqual(modules.map(({ id }) => id))
  expect(CONTENTS.flatMap((entry) => entry.scenarios)).toEqual(scenarios.map(({ id }) => id))
})

test('every kind of page has at least one page, and no page stands twice', () => {
  expect(Object.keys(pagesByPattern)).toEqual(expect.arrayContaining(routes.map(({ path }) => path)))
  expect(Object.values(pagesByPattern).filter((pages) => pages.length === 0)).toEqual([])
  expect(new Set(allPages).size).toBe(allPages.length)
})

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(allPages)('"%s" finds its own route', (page) => {
    expect(pagesByPattern[routeAt(addressOf(language, page))?.route.path ?? 'none']).toContain(page)
  })

  test.each(allPages)('"%s" has word files', (page) => {
    const found = routeAt(addressOf(language, page))
    const namespaces = found?.route.namespaces(found.params) ?? []
    const missing = namespaces.filter(
      (name) => !existsSync(path.join(LOCALES, language, `${name.replace(/#.*/u, '')}.json`)),
    )
    expect(missing).toEqual([])
  })
})

test.each(allPages)('the router, which ranks for itself, shows "%s" by the same route', (page) => {
  const table = routes.map((route) => ({ path: `${PATTERNS.language}/${route.path}`, handle: route }))
  const shown: Route | undefined = matchRoutes(table, addressOf('ro', page))?.[0]?.route.handle
  expect(shown?.path).toBe(routeAt(addressOf('ro', page))?.route.path)
})

test.each([
  { page: '', namespaces: ['parts', 'pages', 'catalogue'] },
  { page: 'now/', namespaces: [] },
  { page: 'display/', namespaces: ['parts', 'pages'] },
  { page: 'm2/', namespaces: ['parts', 'pages', 'catalogue', 'm2'] },
  {
    page: 'm2/listen/',
    namespaces: [
      'parts',
      'catalogue',
      'law',
      'terms',
      'm2#listen',
      'law-reporting',
      'law-images',
      'law-practice',
    ],
  },
  { page: 'm2/quiz/', namespaces: ['parts', 'pages', 'catalogue', 'm2', 'm2-quiz', 'law'] },
  { page: 'm2/card/police/', namespaces: ['parts', 'pages', 'catalogue', 'm2'] },
  { page: 'case/sc1/', namespaces: ['parts', 'pages', 'catalogue', 'sc1', 'law'] },
])('"$page" loads $namespaces', ({ page, namespaces }) => {
  const found = routeAt(addressOf('ro', page))
  expect(found?.route.namespaces(found.params)).toEqual(namespaces)
})

describe('an address that no page can have', () => {
  test.each([
    '/',
    '',
    '/ro/m2/listen/more/',
    '/ro/m2/card/teacher/more/',
    '/ro/case/sc1/more/more/',
    '/ro/now/more/more/',
  ])('"%s" gives null', (address) => {
    expect(routeAt(address)).toBeNull()
  })

  test.each([
    '/ro/m2/no-such-lesson/',
    '/ro/m9/',
    '/ro/m9/listen/',
    '/ro/m9/quiz/',
    '/ro/m9/card/teacher/',
    '/ro/case/sc9/',
    '/ro/constructor/',
  ])('"%s" asks for no words: the page itself says that it does not exist', (address) => {
    const found = routeAt(address)
    expect(found?.route.namespaces(found.params)).toEqual([])
  })
})

test.each(routes)('the component of "$path" can be loaded', async (route) => {
  expect(typeof (await route.load())).toBe('function')
})
