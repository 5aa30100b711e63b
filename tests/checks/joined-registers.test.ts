import { expect, test } from 'vitest'
import { checkStructure } from '#src/checks/check-structure.ts'
import { type Content, content } from '#src/checks/content.ts'
import { expectedWords } from '#src/checks/expected-words.ts'
import { sayProblem } from '#src/lib/problem.ts'

const used = { claims: new Set<string>(), facts: new Set<string>() }
const said = (change: Partial<Content>) =>
  checkStructure({ ...content, ...change }, used, '2026-11-24').map(sayProblem)
const [change] = content.changes
const [term] = content.terms

test.each<{ register: string; fault: Partial<Content>; says: string }>([
  {
    register: 'changes',
    fault: { changes: change ? [{ ...change, since: '2030-01-01' }] : [] },
    says: 'change parental-alienation › since: 2030-01-01 is after today, 2026-11-24; tell only what already holds',
  },
  {
    register: 'questions',
    fault: { questions: [{ number: 11, parts: [{ question: '11', facts: 5, core: 4 }] }] },
    says: 'question 11: says 5 facts; the register has 4',
  },
  {
    register: 'terms',
    fault: { terms: term ? [term, term] : [] },
    says: 'terms: "dgaspc" stands twice; give one of the two a new id',
  },
])('the check of structure looks at the $register too', ({ fault, says }) => {
  expect(said({})).not.toContain(says)
  expect(said(fault)).toContain(says)
})

test('each change, question and term has its words asked for, and a note only where the list says so', () => {
  const { changes = [], sources = [], terms = [] } = expectedWords(content)
  expect(changes).toEqual(
    expect.arrayContaining(['page.title', 'image-penalties.then', 'image-penalties.now']),
  )
  expect(sources).toEqual(
    expect.arrayContaining(['page.title', 'q6.title', 'q6-1.asked', 'q6-1.said', 'q6-1.note', 'q11.note']),
  )
  expect(sources).not.toContain('q6-2.note')
  expect(terms).toEqual(expect.arrayContaining(['minor.term', 'minor.definition']))
})
