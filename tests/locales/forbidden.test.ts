import { describe, expect, test } from 'vitest'
import { checkExcuses, checkForbidden } from '#src/checks/check-forbidden.ts'
import type { Excuse } from '#src/checks/excused.ts'
import { forbidden } from '#src/checks/forbidden.ts'
import type { Language } from '#src/lib/language.ts'

const texts = (text: string, key = 'a.text') => new Map([[key, text]])
const found = (language: Language, text: string, key?: string) =>
  checkForbidden(language, 'm2', texts(text, key), []).map(({ what }) => what)

/** One slip for each pattern of the list, in its order. */
const SLIPS: [language: Language, text: string, key?: string][] = [
  ['ro', 'Copiii şi părinţii'],
  ['ro', 'Gata!'],
  ['ro', 'Din 80% dintre copii'],
  ['ro', 'După 20 minute'],
  ['ro', 'După 12 de zile'],
  ['ro', 'alin. (3^2)'],
  ['ro', 'art. 89'],
  ['ro', 'Este pregătit(ă)'],
  ['ro', 'DGASPC-ul răspunde'],
  ['ro', 'La școala dvs.'],
  ['ro', 'Accesați pagina'],
  ['ro', 'Nu face sens'],
  ['ro', 'Este important să ascultați'],
  ['ro', 'Vă rugăm'],
  ['ro', 'Se implementează'],
  ['ro', 'Gestionați situația'],
  ['ro', 'Un feedback'],
  ['ro', 'O provocare'],
  ['ro', 'Conținut explicit'],
  ['ro', 'În cadrul școlii'],
  ['ro', 'Faptul că plânge'],
  ['ro', 'Se va anunța'],
  ['ro', 'Efectuați sesizarea'],
  ['ro', 'Salvat cu succes'],
  ['ro', 'Sunteți sigur?'],
  ['ro', 'Felicitări'],
  ['ro', 'Un flagel'],
  ['ro', 'Pornografie infantilă'],
  ['ro', 'Niște nuduri'],
  ['ro', 'Copilul s-a expus'],
  ['ro', 'Copilul a mărturisit'],
  ['ro', 'Agresorul'],
  ['ro', 'Un caz de sextortion'],
  ['ro', 'La interogatoriu'],
  ['ro', 'Anunță „de îndată”'],
  ['ro', 'Ca și profesor'],
  ['ro', 'Corect, copilul tace.', 'a.feedback'],
  ['en', 'Done!'],
  ['en', 'Please wait'],
  ['en', 'Revenge porn'],
  ['en', 'The image was leaked'],
  ['en', 'He or she'],
  ['en', 'The students'],
  ['en', 'The offender'],
  ['en', 'Recognize it'],
  ['en', 'Court auditor'],
  ['en', 'A nightmare'],
  ['en', 'Wrong, look again.', 'a.why'],
]

describe('forbidden wordings', () => {
  test('each pattern of the list has its slip here', () => {
    expect(SLIPS).toHaveLength(forbidden.length)
  })

  test.each(SLIPS.map((slip, at) => ({ at, slip, reason: forbidden[at]?.reason })))(
    '$slip.0: $slip.1 ($reason)',
    ({ slip: [language, text, key], reason }) => {
      expect(found(language, text, key)).toContainEqual(expect.stringContaining(`(${reason ?? ''})`))
    },
  )

  test.each<[Language, string, string?]>([
    ['ro', 'Spuneți-i: „Nu e vina ta.” Apoi anunțați conducerea (art.\u00A089 alin.\u00A0(3)).'],
    ['ro', 'După 20 de minute, 12 zile, 1.194 de răspunsuri și 80\u00A0% din lecții…'],
    ['ro', 'Corectura se face mai târziu.', 'a.feedback'],
    ['ro', 'Copilul se simte păcălit. Spuneți limitele.'],
    ['ro', 'Corect, spune legea.', 'a.text'],
    ['ro', 'Un [loc liniștit](https://exemplu.ro/?a=1&b=!) ajunge.'],
    ['en', 'They tell you, and you listen. 80% is enough; children’s minor offences too.'],
    ['en', 'It’s the explicitly named centre.'],
  ])('%s: %s is fine', (language, text, key) => {
    expect(found(language, text, key)).toEqual([])
  })

  test('the problem says file, key, wording and what is better', () => {
    expect(checkForbidden('ro', 'm2', texts('Accesați fișa.', 'listen.title'), [])).toEqual([
      {
        where: 'ro/m2.json › listen.title',
        what: '"accesați" is not our wording (calque: deschide; loc; sprijin)',
      },
    ])
  })
})

describe('excuses', () => {
  const excuse: Excuse = {
    language: 'ro',
    namespace: 'm2',
    key: 'a.text',
    found: 'accesarea',
    reason: 'quotes art. 374 alin. (3)',
  }

  test('an excused wording passes in its own key only', () => {
    expect(checkForbidden('ro', 'm2', texts('„accesarea, fără drept”'), [excuse])).toEqual([])
    expect(checkForbidden('ro', 'm2', texts('„accesarea, fără drept”', 'b.text'), [excuse])).toHaveLength(1)
    expect(checkForbidden('ro', 'law', texts('„accesarea, fără drept”'), [excuse])).toHaveLength(1)
  })

  test('an excuse that covers nothing any more is a problem', () => {
    expect(checkExcuses(() => texts('accesarea'), [excuse])).toEqual([])
    const [stale] = checkExcuses(() => texts('intrarea'), [excuse])
    expect(stale?.what).toContain('remove the excuse')
  })
})
