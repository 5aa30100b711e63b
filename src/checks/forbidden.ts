import type { Language } from '#src/lib/language.ts'

/**
 * One pattern that a text may not match, with what to write instead.
 * - `word`: between two non-letters (`\b` does not know ă);
 * - `raw`: as it stands;
 * - `start`: at the start of a text that answers a choice (keys that end in feedback, happens or why).
 */
export type Forbidden = {
  language: Language
  kind: 'word' | 'raw' | 'start'
  pattern: string
  reason: string
}

/** What editors agreed never to write: typography, calques, officialese, alarm, and words that blame a child. */
export const forbidden: readonly Forbidden[] = [
  { language: 'ro', kind: 'raw', pattern: String.raw`[şţŞŢ]`, reason: 'cedilla instead of comma below' },
  {
    language: 'ro',
    kind: 'raw',
    pattern: String.raw`\.\.\.|"|!| [:;?]`,
    reason: 'typography: …, „…”, no exclamation mark, no space before a sign',
  },
  {
    language: 'ro',
    kind: 'raw',
    pattern: String.raw`\d%|\d %|\d,\d{3}(?!\d)`,
    reason: 'percent needs U+00A0; thousands take a point',
  },
  {
    language: 'ro',
    kind: 'raw',
    pattern: String.raw`(?<![\d.,])(?:\d*[2-9]\d|\d*[1-9]00)[ \u00A0](?:minute|ore|zile|săptămâni|luni|ani|lei|puncte|întrebări|răspunsuri|lecții|module|cazuri|copii|rezultate)`,
    reason: '„de” is missing',
  },
  {
    language: 'ro',
    kind: 'raw',
    pattern: String.raw`(?<![\d.,])(?:\d*0[1-9]|\d*1\d)[ \u00A0]de[ \u00A0](?:minute|zile|luni|ani|întrebări|răspunsuri|lecții|copii)`,
    reason: '„de” is wrong here',
  },
  {
    language: 'ro',
    kind: 'raw',
    pattern: String.raw`\d\^\d`,
    reason: "index as ¹ ² ³ on screen (the glossary's 218^1 goes through the formatter)",
  },
  {
    language: 'ro',
    kind: 'raw',
    pattern: String.raw`(?<!\p{L})(?:art|alin|lit|pct|nr)\. \S|alin\. ?\d`,
    reason: 'U+00A0 after the abbreviation; alin. (3)',
  },
  {
    language: 'ro',
    kind: 'raw',
    pattern: String.raw`\p{L}(?:/ă|/a|\(ă\)|\(a\)|/-ă|/ei)(?!\p{L})|\p{L}+l/\p{L}+a(?!\p{L})`,
    reason: 'slash gender',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`(?:DGASPC|DIICOT|ICSE|DCCO|CJRAE)-(?:ul|ului|uri)`,
    reason: 'abbreviation is invariable',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`dvs|d-voastră|dumneavoastră dumneavoastră`,
    reason: 'write the verb',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`acces(?:a|ați|ezi|ează|area|ării|ând)|locați(?:e|a|ei|i|ile)|suport(?:ul|ului)?`,
    reason: 'calque: deschide; loc; sprijin',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`face sens|în termeni de|la finalul zilei|face o diferență`,
    reason: 'calque',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`(?:este|e) (?:important|esențial|crucial|vital|recomandat|indicat|de dorit) să|asigurați-vă că`,
    reason: 'say the act',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`vă rugăm|(?:click|clic) aici|dați (?:click|clic)|apăsați aici`,
    reason: 'UI English',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`implement(?:a|ați|ează|area|ării|at|ată|ate)|adres(?:a|ăm|ați|ează) (?:o )?problem\p{L}+`,
    reason: 'calque',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`(?:gestiona|gestionați|gestionează|manageria|referiți|escalada|escaladați)|conștientiz\p{L}+|empower\p{L}*|împuternic\p{L}+`,
    reason: 'calque',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`feedback\p{L}*|training\p{L}*|trening\p{L}*|toolkit|checklist|workshop|share-ui\p{L}*`,
    reason: 'Romanian word exists',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`evidențe(?:le)?|bunăstare\p{L}*|provocări(?:le)?|provocare|consistent\p{L}*|actualmente`,
    reason: 'false friend',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`conținut (?:explicit|sensibil|inadecvat)|comportament (?:inadecvat|nepotrivit)`,
    reason: '„imagine intimă”; say what was done',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`în vederea|în cadrul|la nivelul|cu privire la|referitor la|în conformitate|în temeiul|întrucât|în situația în care|în cazul în care`,
    reason: 'officialese',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`faptul că|prezent(?:ul|a) (?:modul|procedură|lecție|document)|persoana în cauză|respectiv(?:ul|a|ului|ei)`,
    reason: 'officialese',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`(?:se va|se vor|urmează a fi|vor fi|va fi)`,
    reason: 'present tense, doer named',
  },
  { language: 'ro', kind: 'word', pattern: String.raw`(?:efectu|demar|derul)\p{L}+`, reason: 'officialese' },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`cu succes|(?:a apărut|a intervenit) o eroare|eroare (?:neașteptată|necunoscută)|(?:in|ne)valid\p{L}*`,
    reason: 'empty or blaming message',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`(?:sunteți|ești) (?:sigur|pregătit|gata|obligat)`,
    reason: 'genders the reader',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`felicitări|bravo|excelent|super|erou\p{L}*`,
    reason: 'praise the effect',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`flagel\p{L}*|coșmar\p{L}*|epidemi\p{L}+|fenomen\p{L}*|șoc\p{L}*|îngrijorăt\p{L}+|distrug\p{L}*`,
    reason: 'alarm',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`pornografi(?:e|a|ei) infantil(?:ă|e|a|ei)|prostituți(?:e|a|ei) infantil\p{L}+`,
    reason: 'only to name the article',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`nuduri|poze(?:le)? (?:sexy|deocheate|compromițătoare)|(?:imagini|fotografii) (?:compromițătoare|indecente|rușinoase)|autogenerat\p{L}+ (?:cu|de) (?:bună)?voi\p{L}+`,
    reason: 'shame; say „imagine intimă”',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`s-a expus|i-au scăpat|și-a făcut-o|a provocat-o`,
    reason: 'blame on the child',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`a mărturisit|a recunoscut|pretinde că|susține că|așa-zis\p{L}*`,
    reason: 'guilt or disbelief',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`agresor\p{L}*|prădător\p{L}*|infractor\p{L}*|delincven\p{L}+`,
    reason: 'never for a child; excuse by key for adults in law modules',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`sextortion|porno din răzbunare|idilă|seducere|fetiț\p{L}+|pedofil\p{L}*`,
    reason: 'glossary has the word',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`interogatori\p{L}+|pârî\p{L}*|turnător\p{L}*`,
    reason: 'audiere; a sesiza',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`«de îndată»|„de îndată”`,
    reason: 'art. 89 alin. (3) says „de urgență”; „de îndată” is art. 266 and 267 CP',
  },
  {
    language: 'ro',
    kind: 'word',
    pattern: String.raw`ca și (?:profesor|consilier|polițist|diriginte|magistrat|adult)\p{L}*|vroi\p{L}+|trebuiesc|nici un|nici o dată`,
    reason: 'grammar',
  },
  {
    language: 'ro',
    kind: 'start',
    pattern: String.raw`Corect|Greșit|Incorect|Fals|Din păcate|Răspunsul`,
    reason: 'open with the effect',
  },
  {
    language: 'en',
    kind: 'raw',
    pattern: String.raw`!|"|\d %| [:;?]`,
    reason: 'typography; no exclamation mark',
  },
  {
    language: 'en',
    kind: 'word',
    pattern: String.raw`please|simply|click here|just click|successfully|oops|invalid|something went wrong`,
    reason: 'UI habit',
  },
  {
    language: 'en',
    kind: 'word',
    pattern: String.raw`child pornography|child prostitution|revenge porn|sextortion|nudes?|indecent|compromising|explicit`,
    reason: 'say “intimate image”, or the word of the glossary',
  },
  {
    language: 'en',
    kind: 'word',
    pattern: String.raw`leaked|exposed (?:herself|himself|themselves)|confess\p{L}*|admitted|claims that|so-called victims?`,
    reason: 'blame or disbelief',
  },
  {
    language: 'en',
    kind: 'word',
    pattern: String.raw`he or she|his or her|him or her|s/he|he/she`,
    reason: 'singular they',
  },
  {
    language: 'en',
    kind: 'word',
    pattern: String.raw`students?|principals?|minors?(?! offence)`,
    reason: 'pupil, management, child; minor only in law',
  },
  {
    language: 'en',
    kind: 'word',
    pattern: String.raw`offenders?|predators?|perpetrators?`,
    reason: 'never for a child; excuse by key',
  },
  {
    language: 'en',
    kind: 'word',
    pattern: String.raw`(?:organ|recogn|real|emphas|minim|victim)iz\p{L}+|behavior\p{L}*|center|counselor\p{L}*`,
    reason: 'British spelling',
  },
  {
    language: 'en',
    kind: 'word',
    pattern: String.raw`maternal assistant|weekend isolation|conjugation of minors|court auditors?|right to access|infant pornography`,
    reason: 'mistranslations of the source',
  },
  {
    language: 'en',
    kind: 'word',
    pattern: String.raw`epidemic|nightmare|shocking|heartbreaking|hero\p{L}*|well done|congratulations|great job`,
    reason: 'alarm or praise',
  },
  {
    language: 'en',
    kind: 'start',
    pattern: String.raw`Correct|Wrong|Incorrect|Unfortunately|Well done`,
    reason: 'open with the effect',
  },
]
