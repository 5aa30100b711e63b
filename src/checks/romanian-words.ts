/**
 * Correct words that the Romanian dictionary does not know: names, abbreviations, terms and loans in use.
 * A word comes in only after somebody has looked it up; a doubtful one is written another way instead.
 */
const NAMES = `
  AUDIS ANDPDCA ANPDCA ANCOM Barnahus CBSS CJRAE CMBRAE CSAM DCCO DGASPC DIICOT DJIP DOOM EMPACT esc ABUZ ESC
  Eurojust FONPC HG ICCAM ICCJ ICPC ICSE IGPR INHOPE INM ISJ Lanzarote NICHD OMENCS OUG PROMISE ROFUIP Semnal SPAS Spotlight WeProtect Alliance JAI T-ES ANITP Child Circle Enfant Verwey-Jonker Voix l’Enfant Reykjavik
`
const ABBREVIATIONS = 'alin art lit min nr pct'
const TERMS = `
  autogenerat autogenerate anonimizat bullying cyberbullying deepfake geolocalizare grooming helpline hotline
  neanunțarea nedenunțarea notificator notificatorul offline online pretinderea procuroare procuroarea procuroarei psihopedagogică reaudiere revictimizare sexting sextortion remediale
`

export const romanianWords: readonly string[] = `${NAMES} ${ABBREVIATIONS} ${TERMS}`
  .split(/\s+/u)
  .filter((word) => word !== '')
