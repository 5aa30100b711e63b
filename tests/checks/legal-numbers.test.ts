import { describe, expect, test } from 'vitest'
import { legalNumbers } from '#src/checks/legal-numbers.ts'
import type { Language } from '#src/lib/language.ts'

type Row = readonly [language: Language, text: string, said: readonly string[]]
const said = (language: Language, text: string, story = false) =>
  legalNumbers(language, text, story).map((number) => number.said)

describe('numbers with a unit that a lesson states', () => {
  test.each<Row>([
    ['ro', 'Riscă închisoare de la 6 luni la 2 ani.', ['6 luni la 2 ani']],
    ['ro', 'Riscă închisoare de la un an la 3 ani.', ['un an la 3 ani']],
    ['ro', '3–10 ani, din 1 iulie 2024', ['3–10 ani']],
    ['ro', 'Amenda e de la 500 la 1.000 de lei.', ['500 la 1.000 de lei']],
    ['ro', 'Măsura ține de la două la șase luni.', ['două la șase luni']],
    ['ro', 'Internarea e de la unu la 3 ani.', ['unu la 3 ani']],
    ['ro', 'Diferența nu depășește cinci ani.', ['cinci ani']],
    ['ro', 'Stagiul ține cel mult 4 luni.', ['4 luni']],
    ['ro', 'Stagiul ține cel mult patru luni.', ['patru luni']],
    ['ro', 'Pedeapsa e de 5 ani.', ['5 ani']],
    ['ro', 'Instanța poate da 3, 4 sau 5 ani.', ['3, 4 sau 5 ani']],
    ['en', 'Staying silent carries 6 months to 2 years in prison.', ['6 months to 2 years']],
    ['en', 'A fine of 500 to 1,000 lei.', ['500 to 1,000 lei']],
    ['en', '3–10 years, from 1 July 2024', ['3–10 years']],
    ['en', 'The traineeship lasts at most four months.', ['four months']],
    ['en', 'Prison, from one year to 3 years.', ['one year to 3 years']],
    ['en', 'A sentence of 5 years.', ['5 years']],
    ['en', 'They are not more than five years apart.', ['five years']],
  ])('%s: %s', (language, text, numbers) => {
    expect(said(language, text)).toEqual(numbers)
  })
})

describe('ages stated as a rule', () => {
  test.each<Row>([
    ['ro', 'Sub 14 ani, un copil nu răspunde penal.', ['14 ani']],
    ['ro', 'Între 14 și 16 ani se dovedește discernământul.', ['14 și 16 ani']],
    ['ro', 'De la 16 ani, copilul răspunde.', ['16 ani']],
    ['ro', 'Un copil de 14–16 ani răspunde numai așa.', ['14–16 ani']],
    ['ro', 'Un copil de până la 14 ani.', ['14 ani']],
    ['ro', 'Cine a împlinit vârsta de 14 ani poate răspunde.', ['14 ani']],
    ['ro', 'O persoană mai mică de 16 ani.', ['16 ani']],
    ['en', 'Under 14, a child is not liable.', ['Under 14']],
    ['en', 'Between 14 and 16 discernment must be proven.', ['Between 14 and 16']],
    ['en', 'From 16 the child answers.', ['From 16']],
    ['en', 'A child aged 14 to 16 may answer.', ['aged 14 to 16']],
    ['en', 'Anyone 16 or over.', ['16 or over']],
    ['en', 'The age of 18.', ['age of 18']],
    ['en', 'Under-14s do not answer.', ['Under-14s']],
  ])('%s: %s', (language, text, numbers) => {
    expect(said(language, text)).toEqual(numbers)
    expect(said(language, text, true)).toEqual(numbers)
  })
})

describe('numbers of a story', () => {
  test.each<readonly [Language, string]>([
    ['ro', 'Un copil de 14 ani rămâne lângă catedră.'],
    ['ro', 'Trei colegi, de 13, 15 și 16 ani, tac.'],
    ['ro', 'O colegă de-a lor, de 13 ani, nu mai vine.'],
    ['ro', 'Copilul din imagine are 13 ani.'],
    ['ro', 'Trec trei zile în care cineva o poate trimite.'],
    ['ro', 'Are o oră pe săptămână la consiliere.'],
    ['ro', 'Ați sesizat acum 3 zile.'],
    ['ro', 'Două-trei zile nu vine la școală.'],
    ['ro', 'E vineri, 16:40. Legea 272/2004, art.\u00A089 alin.\u00A0(3).'],
    ['ro', 'Adultul lucrează aici de 8 ani.'],
    ['ro', 'La 13 ani nu răspunde; la 15, depinde.'],
    ['ro', 'Cine are azi 17 ani avea atunci 15. Nici cei 17 ani ai copilului.'],
    ['ro', 'Un experiment cu copii de 5–7 ani.'],
    ['ro', 'O încăpere anume. (Codul penal, art. 111) Două zile trec ușor.'],
    ['en', 'A 14-year-old stays behind; a child of 13, aged 13.'],
    ['en', 'The child is 13 years old.'],
    ['en', 'Three days go by. There is an hour a week.'],
    ['en', 'It is 16:40. Since 1 July 2024, from 12 schools, from 14:10.'],
    ['en', 'Two boys aged 13 and 15. A day like this.'],
    ['en', 'The adult has worked here for 8 years.'],
    ['en', 'You notified DGASPC 3 days ago.'],
    ['en', 'The boy turned 14 in March, at 14:10. At 13 he does not answer.'],
  ])('%s: %s', (language, text) => {
    expect(said(language, text)).toEqual([])
  })
})

describe('a text that tells a story may count days; the law in it is held all the same', () => {
  test.each<Row>([
    ['ro', 'Adultul lucrează aici de 8 ani, iar mâine pleacă la un concurs de 3 zile.', []],
    ['ro', 'Îi cere 200 de lei până vineri.', []],
    ['ro', 'Băiatul a împlinit 14 ani în martie.', []],
    ['ro', 'Judecătoarea spune: închisoare de la 2 la 7 ani.', ['2 la 7 ani']],
    ['en', 'They leave for a 3-day competition. It took 2 weeks.', []],
    ['en', 'The judge says: prison, 2 to 7 years.', ['2 to 7 years']],
  ])('%s: %s', (language, text, numbers) => {
    expect(said(language, text, true)).toEqual(numbers)
  })
})

test('marks of links do not hide a number', () => {
  expect(said('ro', 'Riscă [de la 3 la 10 ani](law:images-art-374).')).toEqual(['3 la 10 ani'])
})
