import type { ArticleRef } from '#src/sources/claim.ts'
import type { Term } from '#src/sources/term.ts'

const of =
  (act: string) =>
  (...articles: readonly string[]): readonly ArticleRef[] =>
    articles.map((article) => ({ act, article }))
const code = of('Codul penal')
const procedure = of('Codul de procedură penală')
const children = of('Legea 272/2004')
const school = of('Legea 198/2023')
const victims = of('Legea 211/2004')

/*
 * The words that lessons, quizzes and cases may link to. Words: namespace `terms`.
 * Where the glossary has no row, the definition is our own.
 */
export const terms: readonly Term[] = [
  { key: 'dgaspc', glossary: 'dgaspc', articles: children('89(3)', '98') },
  { key: 'cjrae', glossary: 'cjrae', articles: [...school('120'), ...children('52(4)')] },
  { key: 'csam-material', glossary: 'csam', articles: code('374(4)') },
  { key: 'hotline', glossary: 'esc_abuz', articles: [] },
  { key: 'helpline', glossary: 'telefonul_copilului', articles: [] },
  { key: 'abuse', glossary: 'abuz', articles: children('94(1)') },
  { key: 'disclosure', glossary: null, articles: [] },
  { key: 'suspicion', glossary: 'suspiciune', articles: children('89(3)') },
  { key: 'evidence', glossary: null, articles: [] },
  { key: 'intimate-image', glossary: 'imagine_intima', articles: code('226(2^2)') },
  { key: 'grooming', glossary: 'grooming', articles: code('222') },
  { key: 'blackmail', glossary: 'santaj', articles: code('207') },
  { key: 'cyberbullying', glossary: 'violenta_cibernetica', articles: school('65(2)') },
  { key: 'case-manager', glossary: null, articles: [] },
  { key: 'emergency-placement', glossary: 'plasament_urgenta', articles: children('100(2)', '100(3)') },
  { key: 'victim-support', glossary: 'sprijin_victime', articles: victims('1^1(2)', '3^1(3)') },
  {
    key: 'trusted-flagger',
    glossary: 'notificator_incredere',
    articles: of('Regulamentul (UE) 2022/2065')('22'),
  },
  { key: 'note-of-facts', glossary: null, articles: [] },
  { key: 'confidential-channel', glossary: 'regulament_ordine_interioara', articles: school('65(4)') },
  { key: 'school-management', glossary: null, articles: school('65(7)', '65(8)') },
  { key: 'minor', glossary: 'minor', articles: code('113', '114(1)') },
  { key: 'juvenile-liability', glossary: 'raspundere_penala_minor', articles: code('113') },
  { key: 'discernment', glossary: 'discernamant', articles: code('113(2)') },
  { key: 'educational-measure', glossary: 'masura_educativa', articles: code('114', '115') },
  { key: 'non-custodial-measure', glossary: 'masura_neprivativa', articles: code('114(1)', '115(1)') },
  { key: 'custodial-measure', glossary: 'masura_privativa', articles: code('114(2)', '115(1)') },
  { key: 'civic-training', glossary: 'stagiu_formare_civica', articles: code('117') },
  { key: 'supervision', glossary: 'supraveghere', articles: code('118') },
  { key: 'weekend-confinement', glossary: 'consemnare_weekend', articles: code('119') },
  { key: 'daily-assistance', glossary: 'asistare_zilnica', articles: code('120') },
  { key: 'juvenile-obligations', glossary: 'obligatii_minor', articles: code('121') },
  { key: 'educational-centre', glossary: 'centru_educativ', articles: code('124') },
  { key: 'detention-centre', glossary: 'centru_detentie', articles: code('125') },
  { key: 'assessment-report', glossary: 'referat_evaluare', articles: code('116') },
  { key: 'probation-service', glossary: 'probatiune', articles: code('116', '121(3)') },
  {
    key: 'specialised-supervision',
    glossary: 'supraveghere_specializata',
    articles: children('59(c)', '85(1)'),
  },
  { key: 'placement', glossary: 'plasament', articles: children('59(a)', '84(1)') },
  { key: 'parents-counselling', glossary: 'consiliere_parinti', articles: children('84(3)') },
  { key: 'offence-374', glossary: 'pornografie_infantila', articles: code('374') },
  { key: 'soliciting-material', glossary: 'solicitare_material', articles: code('374(3^2)') },
  { key: 'online-incitement', glossary: 'incitare_online', articles: code('221(4^1)') },
  { key: 'private-life-226', glossary: 'violare_viata_privata', articles: code('226') },
  { key: 'prior-complaint', glossary: 'plangere_prealabila', articles: code('226(3)') },
  { key: 'limitation', glossary: 'prescriptie', articles: code('153', '154') },
  { key: 'ban-on-rights', glossary: 'interzicerea_drepturilor', articles: code('66') },
  { key: 'close-in-age', glossary: 'diferenta_varsta', articles: code('218^1(7)', '219^1(5)') },
  { key: 'age-of-consent', glossary: 'varsta_consimtamant', articles: code('218^1(1)', '218^1(5^1)') },
  { key: 'position-of-trust', glossary: 'pozitie_incredere', articles: code('374(3^1)(b)', '218^1(4)(b)') },
  { key: 'self-generated', glossary: 'autogenerat', articles: [] },
  { key: 'synthetic-image', glossary: 'imagine_generata_ai', articles: code('374(4)') },
  { key: 'last-resort', glossary: 'ultim_resort', articles: [] },
  { key: 'injured-person', glossary: 'persoana_vatamata', articles: procedure('81(1)') },
  { key: 'suspect-defendant', glossary: 'suspect_inculpat', articles: procedure('505(1)') },
  { key: 'child-hearing', glossary: 'audierea_copilului', articles: procedure('111', '124') },
  { key: 'recorded-hearing', glossary: 'inregistrare_audio_video', articles: procedure('111(8)') },
  { key: 'appointed-psychologist', glossary: 'psiholog_desemnat', articles: procedure('111(8^1)', '124(1)') },
  { key: 'hearing-room', glossary: 'camera_audiere', articles: procedure('111(6)') },
  { key: 'secondary-victimisation', glossary: 'revictimizare', articles: victims('3^9(7)') },
  { key: 'specific-needs', glossary: 'nevoi_specifice', articles: procedure('111(6)') },
  { key: 'closed-session', glossary: 'sedinta_nepublica', articles: procedure('352(3^1)') },
  { key: 'urgent-trial', glossary: 'judecata_urgenta', articles: procedure('355^1') },
  { key: 'mandatory-lawyer', glossary: 'asistenta_juridica', articles: procedure('93(4)') },
  { key: 'victim-identification', glossary: 'identificarea_victimei', articles: [] },
  { key: 'diicot', glossary: 'diicot', articles: of('OUG 78/2016')('11(1)') },
  { key: 'dcco', glossary: 'dcco', articles: [] },
  { key: 'igpr', glossary: 'igpr', articles: [] },
  { key: 'iccj', glossary: 'iccj', articles: [] },
  { key: 'inm', glossary: 'inm', articles: [] },
  { key: 'anpdca', glossary: 'anpdca', articles: [] },
  { key: 'inhope', glossary: 'inhope', articles: [] },
  { key: 'iccam', glossary: 'iccam', articles: [] },
  { key: 'icse', glossary: 'icse', articles: [] },
  { key: 'barnahus', glossary: 'barnahus', articles: [] },
  {
    key: 'lanzarote-convention',
    glossary: 'conventia_lanzarote',
    articles: of('Convenția de la Lanzarote')(''),
  },
  {
    key: 'lanzarote-committee',
    glossary: 'comitetul_lanzarote',
    articles: of('Convenția de la Lanzarote')(''),
  },
  { key: 'best-interests', glossary: 'interes_superior', articles: children('') },
  { key: 'compensation', glossary: 'compensatie', articles: victims('21(1)', '26') },
  { key: 'spas', glossary: 'spas', articles: children('96(1)') },
  {
    key: 'integrity-certificate',
    glossary: 'certificat_integritate',
    articles: of('Legea 118/2019')('3(a)', '16(3)'),
  },
  { key: 'harmful-behaviour', glossary: 'comportament_sexual_daunator', articles: [] },
  { key: 'victim-blaming', glossary: 'culpabilizare', articles: [] },
  { key: 'sexting', glossary: 'sexting', articles: [] },
  { key: 'bullying', glossary: 'bullying', articles: children('52(1)(h)') },
]
