import type { Term } from '#src/sources/term.ts'

/*
 * The words that lessons, quizzes and cases may link to, in the order of the page of terms. Words: namespace `terms`.
 * Where the glossary has no row, the definition is our own.
 */
export const terms = [
  { key: 'dgaspc', glossary: 'dgaspc' },
  { key: 'cjrae', glossary: 'cjrae' },
  { key: 'csam-material', glossary: 'csam' },
  { key: 'hotline', glossary: 'esc_abuz' },
  { key: 'helpline', glossary: 'telefonul_copilului' },
  { key: 'abuse', glossary: 'abuz' },
  { key: 'disclosure', glossary: null },
  { key: 'suspicion', glossary: 'suspiciune' },
  { key: 'evidence', glossary: null },
  { key: 'intimate-image', glossary: 'imagine_intima' },
  { key: 'grooming', glossary: 'grooming' },
  { key: 'blackmail', glossary: 'santaj' },
  { key: 'cyberbullying', glossary: 'violenta_cibernetica' },
  { key: 'case-manager', glossary: null },
  { key: 'emergency-placement', glossary: 'plasament_urgenta' },
  { key: 'victim-support', glossary: 'sprijin_victime' },
  { key: 'trusted-flagger', glossary: 'notificator_incredere' },
  { key: 'note-of-facts', glossary: null },
  { key: 'confidential-channel', glossary: 'regulament_ordine_interioara' },
  { key: 'school-management', glossary: null },
] as const satisfies readonly Term[]
