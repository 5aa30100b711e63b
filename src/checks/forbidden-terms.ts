import type { Forbidden } from '#src/checks/forbidden.ts'

type Term = Readonly<{ one: string; not: string }>

/*
 * Legal terms that have one form, the glossary's, with the forms that are met instead: calques, names from an older
 * law, and translations of the reply. Romanian and English in the same order where both have a slip to avoid.
 */
const RO: readonly Term[] = [
  {
    one: 'stagiul de formare civică',
    not: String.raw`stagi\p{L}+ civic\p{L}*|curs\p{L}* (?:de formare )?civic\p{L}*|stagi\p{L}+ de educație civică`,
  },
  {
    one: 'consemnarea la sfârșit de săptămână',
    not: String.raw`consemn\p{L}+ (?:în|la|de|pe) week-?end\p{L}*|consemn\p{L}+ la sfârșitul săptămânii|izol\p{L}+ la sfârșit\p{L}* de săptămână`,
  },
  { one: 'asistarea zilnică', not: String.raw`asistenț\p{L}+ zilnic\p{L}+` },
  {
    one: 'măsură educativă',
    not: String.raw`măsur\p{L}+ educațional\p{L}+|pedeps\p{L}+ educativ\p{L}+|pedeapsă educativă`,
  },
  { one: '(ne)privativă de libertate', not: String.raw`(?:ne|non-?)?custodial\p{L}*` },
  {
    one: 'centru educativ',
    not: String.raw`centr\p{L}+ de reeducare|centr\p{L}+ educațional\p{L}*|școl\p{L}+ de (?:corecție|reeducare)|institut\p{L}+ de reeducare`,
  },
  {
    one: 'centru de detenție',
    not: String.raw`(?:penitenciar|închisor)\p{L}* (?:pentru|de) minori|închisoare\p{L}* (?:pentru|de) minori`,
  },
  {
    one: 'referat de evaluare',
    not: String.raw`rapo\p{L}+ de evaluare|referat\p{L}* de probațiune|anchet\p{L}+ (?:socială )?de probațiune`,
  },
  {
    one: 'serviciul de probațiune',
    not: String.raw`(?:servici|birou|ofiț|consili)\p{L}+ de probație|ofițer\p{L}* de probațiune`,
  },
  {
    one: 'discernământ',
    not: String.raw`capacit\p{L}+ de (?:a discerne|discernere)|putere\p{L}* de discernământ`,
  },
  {
    one: 'DGASPC',
    not: String.raw`direcți\p{L}+ (?:de|pentru) protecția copil\p{L}+`,
  },
  { one: 'plasament în regim de urgență', not: String.raw`plasament\p{L}* (?:de|în) urgență` },
  { one: 'persoana vătămată', not: String.raw`par(?:te|tea|ții|ți|țile|ților) vătămat\p{L}+` },
  { one: 'suspect; inculpat', not: String.raw`învinui(?:tul|tului|tei|ții|ților)|acuzatul\p{L}*` },
  { one: 'audiere', not: String.raw`interogare\p{L}*|interogăr\p{L}+|interogat\p{L}*` },
  {
    one: 'cameră de audiere',
    not: String.raw`s(?:ală|ala|ăli|ălii|ălile) de audier\p{L}+|camer\p{L}+ de (?:interviu|intervievare)\p{L}*`,
  },
  {
    one: 'psiholog stabilit de organul judiciar',
    not: String.raw`psiholog\p{L}* (?:desemnat|numit) de organul judiciar`,
  },
  {
    one: 'victimizare secundară',
    not: String.raw`re-victimiz\p{L}+|dubl\p{L}+ victimiz\p{L}+|victimizare\p{L}* repetată`,
  },
  { one: 'ședință nepublică', not: String.raw`ședinț\p{L}+ (?:secret|închis)\p{L}+|cu ușile închise` },
  { one: 'plângere prealabilă', not: String.raw`plânger\p{L}+ (?:preliminar|anterioar)\p{L}+` },
  {
    one: 'materiale care prezintă abuzul sexual asupra copiilor',
    not: String.raw`material\p{L}* (?:cu abuz|abuziv)\p{L}*`,
  },
  {
    one: 'linie de raportare',
    not: String.raw`lini\p{L}+ fierbin\p{L}+|hot-line\p{L}*|lini\p{L}+ de sesizare`,
  },
  {
    one: 'notificator de încredere',
    not: String.raw`(?:semnalator|raportor|semnalizator)\p{L}* de încredere`,
  },
  {
    one: 'interesul superior al copilului',
    not: String.raw`cel mai bun interes|interes\p{L}+ (?:suprem|major|cel mai bun) al copilului`,
  },
  {
    one: 'vârsta consimțământului sexual',
    not: String.raw`vârst\p{L}+ (?:de consimțământ|de consimțire|majoratului sexual)`,
  },
]

const EN: readonly Term[] = [
  { one: 'civic traineeship', not: String.raw`civic (?:training|education|course|stage|internship)s?` },
  {
    one: 'weekend confinement',
    not: String.raw`weekend (?:detention|arrest|consignment|custody|curfew)|confinement at the weekend`,
  },
  { one: 'daily assistance', not: String.raw`daily (?:assisting|attendance)` },
  { one: 'educational measure', not: String.raw`(?:educative|education|educating) measures?` },
  { one: '(non-)custodial', not: String.raw`(?:non-?)?privative|(?:not )?depriving of liberty` },
  {
    one: 'educational centre',
    not: String.raw`re-?education(?:al)? cent\p{L}+|educative cent\p{L}+|correctional cent\p{L}+|reform schools?`,
  },
  { one: 'detention centre', not: String.raw`(?:juvenile|youth) prisons?` },
  { one: 'assessment report', not: String.raw`(?:evaluation|probation|pre-sentence) reports?` },
  { one: 'probation service', not: String.raw`parole\p{L}*|probation office(?:s|r|rs)?` },
  { one: 'discernment', not: String.raw`(?:capacity|power) (?:to discern|of discernment)` },
  {
    one: 'DGASPC',
    not: String.raw`child[- ]protection (?:department|agency|office)s?`,
  },
  { one: 'emergency placement', not: String.raw`urgent placement|placement in (?:an )?emergency` },
  { one: 'injured person', not: String.raw`injured part(?:y|ies)|harmed persons?` },
  { one: 'suspect; defendant', not: String.raw`the accused|accused persons?` },
  { one: 'hearing', not: String.raw`interrogat\p{L}+` },
  { one: 'hearing room', not: String.raw`interview(?:ing)? rooms?` },
  { one: 'secondary victimisation', not: String.raw`re-victimi[sz]\p{L}+|double victimi[sz]\p{L}+` },
  { one: 'closed session', not: String.raw`in camera|secret sessions?|behind closed doors` },
  { one: 'prior complaint', not: String.raw`(?:preliminary|previous) complaints?` },
  { one: 'trusted flagger', not: String.raw`trusted (?:notifier|reporter)s?` },
  { one: 'best interests of the child', not: String.raw`superior interests?|best interest of` },
  { one: 'limitation', not: String.raw`statutes? of limitations?|prescription of (?:criminal )?liability` },
]

function rules(language: Forbidden['language'], terms: readonly Term[]): readonly Forbidden[] {
  const say = (one: string) => (language === 'ro' ? `„${one}”` : `“${one}”`)
  return terms.map(({ one, not }) => ({
    language,
    kind: 'word',
    pattern: not,
    reason: `the glossary has one form: ${say(one)}`,
  }))
}

/** Other forms of terms that the glossary has; a text may use them no more than any other forbidden wording. */
export const forbiddenTerms: readonly Forbidden[] = [...rules('ro', RO), ...rules('en', EN)]
