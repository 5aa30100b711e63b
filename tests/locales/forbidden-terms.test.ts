import { expect, test } from 'vitest'
import { checkForbidden } from '#src/checks/check-forbidden.ts'
import { forbiddenTerms } from '#src/checks/forbidden-terms.ts'
import type { Language } from '#src/lib/language.ts'

const found = (language: Language, text: string) =>
  checkForbidden(language, 'm4', new Map([['ladder.text', text]]), []).map(({ what }) => what)

/** One slip for each term of the list, in its order. */
const SLIPS: readonly (readonly [language: Language, slip: string])[] = [
  ['ro', 'un stagiu civic'],
  ['ro', 'consemnarea în weekend'],
  ['ro', 'asistența zilnică'],
  ['ro', 'o măsură educațională'],
  ['ro', 'o măsură noncustodială'],
  ['ro', 'un centru de reeducare'],
  ['ro', 'o închisoare pentru minori'],
  ['ro', 'raportul de evaluare'],
  ['ro', 'serviciul de probație'],
  ['ro', 'capacitatea de a discerne'],
  ['ro', 'direcția de protecția copilului'],
  ['ro', 'plasamentul de urgență'],
  ['ro', 'partea vătămată'],
  ['ro', 'învinuitul'],
  ['ro', 'interogarea copilului'],
  ['ro', 'sala de audieri'],
  ['ro', 'psihologul desemnat de organul judiciar'],
  ['ro', 're-victimizarea'],
  ['ro', 'ședința secretă'],
  ['ro', 'plângerea preliminară'],
  ['ro', 'materiale cu abuzuri'],
  ['ro', 'linia fierbinte'],
  ['ro', 'raportor de încredere'],
  ['ro', 'cel mai bun interes'],
  ['ro', 'vârsta de consimțământ'],
  ['en', 'civic training'],
  ['en', 'weekend detention'],
  ['en', 'daily attendance'],
  ['en', 'an educative measure'],
  ['en', 'non-privative'],
  ['en', 'a re-education centre'],
  ['en', 'a youth prison'],
  ['en', 'a probation report'],
  ['en', 'on parole'],
  ['en', 'the capacity to discern'],
  ['en', 'the child protection department'],
  ['en', 'urgent placement'],
  ['en', 'the injured party'],
  ['en', 'the accused'],
  ['en', 'an interrogation'],
  ['en', 'the interview room'],
  ['en', 're-victimisation'],
  ['en', 'in camera'],
  ['en', 'a preliminary complaint'],
  ['en', 'a trusted notifier'],
  ['en', 'the superior interest'],
  ['en', 'the statute of limitations'],
]

test('each term has a slip that shows it', () => {
  expect(SLIPS).toHaveLength(forbiddenTerms.length)
})

test.each(
  SLIPS.map(([language, slip], at) => ({ language, slip, reason: forbiddenTerms[at]?.reason ?? '' })),
)('$language: $slip', ({ language, slip, reason }) => {
  expect(found(language, slip)).toEqual([expect.stringContaining(`is not our wording (${reason})`)])
})

test('says which form is ours', () => {
  expect(found('ro', 'Cere un raport de evaluare.')).toEqual([
    '"raport de evaluare" is not our wording (the glossary has one form: „referat de evaluare”)',
  ])
})

test.each<readonly [Language, string]>([
  ['ro', 'stagiul de formare civică, consemnarea la sfârșit de săptămână, asistarea zilnică, supravegherea'],
  [
    'ro',
    'măsură educativă neprivativă de libertate, centru educativ, centru de detenție, referat de evaluare',
  ],
  [
    'ro',
    'serviciul de probațiune, discernământ, plasamentul în regim de urgență, persoana vătămată, inculpat',
  ],
  ['ro', 'audierea copilului, cameră de audiere, psiholog stabilit de organul judiciar, ședință nepublică'],
  [
    'ro',
    'victimizare secundară (revictimizare), plângere prealabilă, linie de raportare, notificator de încredere',
  ],
  [
    'ro',
    'interesul superior al copilului, vârsta consimțământului sexual, nu e de învinuit, formarea civică, educația civică',
  ],
  [
    'en',
    'civic traineeship, weekend confinement at home, daily assistance, assessment report, probation service',
  ],
  [
    'en',
    'non-custodial educational measure, educational centre, detention centre, discernment, prior complaint',
  ],
  [
    'en',
    'emergency placement, injured person, suspect, defendant, hearing room, closed session, trusted flagger',
  ],
  ['en', 'secondary victimisation, best interests of the child, limitation, child-protection directorate'],
])('%s: %s is our wording', (language, text) => {
  expect(found(language, text)).toEqual([])
})
