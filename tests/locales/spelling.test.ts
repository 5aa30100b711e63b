import { beforeAll, describe, expect, test } from 'vitest'
import { checkSpelling, type Speller } from '#src/checks/check-spelling.ts'
import { createRomanianSpeller } from '#src/checks/romanian-speller.ts'
import { romanianWords } from '#src/checks/romanian-words.ts'

let knows: Speller
beforeAll(async () => {
  knows = await createRomanianSpeller()
})

const unknown = (text: string) =>
  checkSpelling('m2', new Map([['a', text]]), knows).map(({ what }) => what.split('"')[1])

describe('Romanian spelling', () => {
  test.each([
    ['verbs in the polite plural', 'Aflați, sesizați, ascultați, notați ce verifică instituția.'],
    [
      'hyphens',
      'Nu-l luați, dați-i timp, spuneți-i-o, i-a spus într-o zi, n-are, te-aș ruga, n-o trimiteți.',
    ],
    ['abbreviations and terms', 'DGASPC și DIICOT, cyberbullying, grooming, Semnal.'],
    [
      'marks and placeholders',
      '**Ascultați** {{name}} [liniștit](term:grooming) până la https://abuzz.example/qwerty.',
    ],
    ['references', 'Întrebarea 6.1 (Q6.1-04, Q7-12) și art.\u00A098 lit.\u00A0a) și b) din lege.'],
    ['classes and articles', 'clasa a VIII-a, art.\u00A0374 alin.\u00A0(3²) lit.\u00A0g)'],
  ])('%s are known', (_name, text) => {
    expect(unknown(text)).toEqual([])
  })

  test.each([
    ['Copiluli tace', ['Copiluli']],
    ['Ascultati copilul', ['Ascultati']],
    ['Sesizațti DGASPC', ['Sesizațti']],
    ['Nu-l luațî', ['luațî']],
  ])('%s is reported once, by word', (text, expected) => {
    expect(unknown(`${text}. ${text}.`)).toEqual(expected)
  })

  test('the problem says file, key and what to do', () => {
    expect(checkSpelling('m2', new Map([['a.b', 'copiluli']]), knows)).toEqual([
      {
        where: 'ro/m2.json › a.b',
        what: '"copiluli" is not in the dictionary; correct it, or add it to src/checks/romanian-words.ts',
      },
    ])
  })

  test('the word list holds each word once, and none with a cedilla', () => {
    expect(new Set(romanianWords).size).toBe(romanianWords.length)
    expect(romanianWords.filter((word) => /[şţŞŢ]/u.test(word))).toEqual([])
  })
})
