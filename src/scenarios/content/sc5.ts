import type { Echo, Scenario } from '#src/scenarios/scenario.ts'

const threatened = { kind: 'chose', step: 'record', option: 'frighten' } as const
const sanctioned = { kind: 'chose', step: 'youngest', option: 'sanction-now' } as const
const blamed = { kind: 'chose', step: 'image', option: 'note-it' } as const
const keptSilent = { kind: 'chose', step: 'image', option: 'stay-neutral' } as const
const mended = { kind: 'chose', step: 'heard', option: 'own-it' } as const
const gatheredAll = { kind: 'chose', step: 'talks', option: 'joint' } as const
/** Each of the three was spoken to alone, with or without a sanction to be halted first. */
const spokeApart = {
  kind: 'any',
  of: [
    { kind: 'chose', step: 'talks', option: 'separate' },
    { kind: 'chose', step: 'talks', option: 'pause-first' },
  ],
} as const
const police = { kind: 'role', roles: ['police'] } as const
const counsellor = { kind: 'role', roles: ['counsellor'] } as const

/** The case names nobody's chair; an ending tells each of these how the same days look from theirs. */
const fromOtherChairs = [
  { id: 'counsellor', when: counsellor },
  { id: 'police', when: police },
  { id: 'magistrate', when: { kind: 'role', roles: ['magistrate'] } },
] as const satisfies readonly Echo[]

/**
 * Case 5: a boy of 13, a girl of 15 and a boy of 16 passed on the image of a girl of 14; DGASPC and the police were
 * told before it begins. What is said or left unsaid in the team reaches the girl (`heard`), and a sanction given at
 * once comes back when the three are spoken to. The child harmed is harmed by pupils: the grounds are the duties of a
 * school and art. 52(4), not art. 89(3).
 */
export const sc5 = {
  id: 'sc5',
  module: 'm4',
  number: 5,
  minutes: [8, 12],
  start: 'record',
  steps: [
    {
      kind: 'decision',
      id: 'record',
      said: true,
      stepBack: true,
      echoes: [
        { id: 'teacher', when: { kind: 'role', roles: ['teacher'] } },
        { id: 'counsellor', when: counsellor },
        { id: 'police', when: police },
      ],
      options: [
        {
          id: 'children-only',
          quality: 'notYet',
          meters: { wellbeing: -1, trust: -1, evidence: 0, duty: -1 },
          critical: false,
          next: 'youngest',
          claims: ['ages-113', 'discernment-113-2', 'school-support-65-9'],
          lesson: 'ages',
        },
        {
          id: 'by-age',
          quality: 'good',
          meters: { wellbeing: 0, trust: 1, evidence: 0, duty: 2 },
          critical: false,
          next: 'youngest',
          claims: ['ages-113', 'discernment-113-2', 'school-management-police'],
          facts: ['Q9.9-02', 'Q9.9-03', 'Q9.9-04'],
          lesson: 'ages',
        },
        {
          id: 'frighten',
          quality: 'notYet',
          meters: { wellbeing: -1, trust: -1, evidence: 0, duty: -1 },
          critical: false,
          next: 'youngest',
          claims: ['practice-child-who-sent', 'ages-113', 'measures-rule-114', 'no-bans-133'],
          lesson: 'principle',
        },
        {
          id: 'oldest-only',
          quality: 'partly',
          meters: { wellbeing: 0, trust: 0, evidence: 0, duty: 0 },
          critical: false,
          next: 'youngest',
          claims: ['ages-113', 'discernment-113-2', 'under-14-protection'],
          lesson: 'ages',
        },
      ],
    },
    {
      kind: 'decision',
      id: 'youngest',
      said: false,
      stepBack: true,
      in2017: true,
      options: [
        {
          id: 'sanction-now',
          quality: 'partly',
          meters: { wellbeing: -1, trust: -1, evidence: 0, duty: 0 },
          critical: false,
          gap: true,
          next: 'image',
          claims: ['school-sanctions-107', 'school-management-119', 'school-support-65-9'],
          lesson: 'principle',
        },
        {
          id: 'dgaspc-support',
          quality: 'good',
          meters: { wellbeing: 1, trust: 1, evidence: 0, duty: 2 },
          critical: false,
          next: 'image',
          claims: [
            'under-14-protection',
            'parents-counselling-84',
            'school-management-119',
            'school-support-65-9',
            'ages-113',
          ],
          facts: ['Q9.9-02', 'Q9.9-34', 'Q9.9-36'],
          lesson: 'under-14',
        },
        {
          id: 'close-file',
          quality: 'notYet',
          meters: { wellbeing: -1, trust: 0, evidence: 0, duty: -1 },
          critical: false,
          next: 'image',
          claims: ['ages-113', 'under-14-protection', 'school-management-119'],
          facts: ['Q9.9-34'],
          lesson: 'under-14',
        },
      ],
    },
    {
      kind: 'decision',
      id: 'image',
      said: true,
      stepBack: true,
      options: [
        {
          id: 'stay-neutral',
          quality: 'partly',
          meters: { wellbeing: -1, trust: -1, evidence: 0, duty: 0 },
          critical: false,
          gap: true,
          next: 'word-travels',
          claims: ['practice-class', 'teacher-refers', 'practice-listen'],
          lesson: 'principle',
        },
        {
          id: 'note-it',
          quality: 'notYet',
          meters: { wellbeing: -2, trust: -2, evidence: 0, duty: -1 },
          critical: true,
          next: 'word-travels',
          claims: ['practice-class', 'practice-note', 'practice-listen'],
          lesson: 'principle',
        },
        {
          id: 'child-harmed',
          quality: 'good',
          meters: { wellbeing: 1, trust: 2, evidence: 0, duty: 1 },
          critical: false,
          next: 'word-travels',
          claims: ['teacher-refers', 'practice-class', 'school-management-police', 'own-image'],
          facts: ['Q9.7-01', 'Q9.7-03', 'Q9.7-05', 'Q9.7-06'],
          lesson: 'principle',
        },
      ],
    },
    {
      kind: 'fork',
      id: 'word-travels',
      routes: [{ when: { kind: 'any', of: [blamed, keptSilent] }, to: 'heard' }],
      otherwise: 'talks',
    },
    {
      kind: 'decision',
      id: 'heard',
      said: true,
      stepBack: true,
      echoes: [
        { id: 'written', when: blamed },
        { id: 'unanswered', when: keptSilent },
      ],
      options: [
        {
          id: 'own-it',
          quality: 'good',
          meters: { wellbeing: 1, trust: 1, evidence: 0, duty: 1 },
          critical: false,
          next: 'talks',
          claims: ['practice-listen', 'practice-class'],
          lesson: 'principle',
        },
        {
          id: 'only-talk',
          quality: 'partly',
          meters: { wellbeing: 0, trust: 0, evidence: 0, duty: 0 },
          critical: false,
          next: 'talks',
          claims: ['practice-listen', 'practice-class'],
          lesson: 'principle',
        },
        {
          id: 'who-told',
          quality: 'notYet',
          meters: { wellbeing: -1, trust: -1, evidence: 0, duty: 0 },
          critical: false,
          next: 'talks',
          claims: ['practice-listen', 'practice-no-questions'],
          lesson: 'principle',
        },
      ],
    },
    {
      kind: 'decision',
      id: 'talks',
      said: false,
      stepBack: true,
      echoes: [
        { id: 'sanction', when: sanctioned },
        { id: 'threat', when: threatened },
        { id: 'unclear', when: { kind: 'chose', step: 'record', option: 'oldest-only' } },
        { id: 'counsellor', when: counsellor },
        { id: 'police', when: police },
      ],
      options: [
        {
          id: 'written',
          quality: 'partly',
          meters: { wellbeing: 0, trust: -1, evidence: -1, duty: -1 },
          critical: false,
          gap: true,
          next: 'group',
          claims: ['practice-no-questions', 'school-sanctions-107', 'school-management-police'],
          lesson: 'principle',
        },
        {
          id: 'separate',
          quality: 'good',
          meters: { wellbeing: 1, trust: 1, evidence: 1, duty: 1 },
          critical: false,
          when: { kind: 'not', of: sanctioned },
          next: 'group',
          claims: [
            'practice-child-who-sent',
            'practice-no-questions',
            'practice-no-deleting',
            'school-support-65-9',
            'school-sanctions-107',
          ],
          lesson: 'principle',
        },
        {
          id: 'pause-first',
          quality: 'good',
          meters: { wellbeing: 1, trust: 1, evidence: 1, duty: 1 },
          critical: false,
          when: sanctioned,
          next: 'group',
          claims: [
            'school-sanctions-107',
            'practice-child-who-sent',
            'practice-no-questions',
            'practice-no-deleting',
            'school-support-65-9',
          ],
          lesson: 'principle',
        },
        {
          id: 'joint',
          quality: 'notYet',
          meters: { wellbeing: -2, trust: -2, evidence: -1, duty: -1 },
          critical: false,
          next: 'group',
          claims: ['practice-child-who-sent', 'practice-support-receiver', 'school-support-65-9'],
          lesson: 'principle',
        },
        {
          id: 'statement',
          quality: 'notYet',
          meters: { wellbeing: 0, trust: -1, evidence: -2, duty: -1 },
          critical: true,
          when: police,
          next: 'group',
          claims: ['juvenile-hearing-505', 'practice-no-questions'],
          lesson: 'principle',
        },
      ],
    },
    {
      kind: 'decision',
      id: 'group',
      said: false,
      stepBack: true,
      echoes: [
        { id: 'weary', when: { kind: 'meter', meter: 'trust', atMost: -2 } },
        { id: 'stopped', when: spokeApart },
        { id: 'joint', when: gatheredAll },
      ],
      options: [
        {
          id: 'lesson',
          quality: 'good',
          meters: { wellbeing: 1, trust: 1, evidence: 0, duty: 1 },
          critical: false,
          next: 'judgement',
          claims: ['practice-class', 'practice-support-receiver', 'school-confidential-channel'],
          facts: ['Q1.2-01'],
          lesson: 'principle',
        },
        {
          id: 'apology',
          quality: 'partly',
          meters: { wellbeing: -1, trust: 0, evidence: 0, duty: 0 },
          critical: false,
          gap: true,
          when: spokeApart,
          next: 'judgement',
          claims: ['practice-class', 'practice-child-who-sent', 'school-sanctions-107'],
          lesson: 'principle',
        },
        {
          id: 'by-noon',
          quality: 'partly',
          meters: { wellbeing: 0, trust: -1, evidence: 0, duty: 0 },
          critical: false,
          next: 'judgement',
          claims: ['practice-class', 'practice-support-receiver', 'school-confidential-channel'],
          lesson: 'principle',
        },
        {
          id: 'nothing',
          quality: 'notYet',
          meters: { wellbeing: -1, trust: 0, evidence: 0, duty: 0 },
          critical: false,
          next: 'judgement',
          claims: ['practice-class', 'practice-support-receiver'],
          facts: ['Q1.2-01'],
          lesson: 'principle',
        },
      ],
    },
    { kind: 'judgement', id: 'judgement', sound: 'sound', repairable: 'repairable', harmful: 'harmful' },
    {
      kind: 'ending',
      id: 'sound',
      tone: 'sound',
      echoes: [
        { id: 'by-age', when: { kind: 'chose', step: 'record', option: 'by-age' } },
        { id: 'fifteen', when: { kind: 'chose', step: 'record', option: 'oldest-only' } },
        { id: 'noon', when: { kind: 'chose', step: 'group', option: 'by-noon' } },
        ...fromOtherChairs,
      ],
    },
    {
      kind: 'ending',
      id: 'repairable',
      tone: 'repairable',
      echoes: [
        { id: 'sanction', when: sanctioned },
        { id: 'silent', when: keptSilent },
        { id: 'threat', when: threatened },
        { id: 'written', when: { kind: 'chose', step: 'talks', option: 'written' } },
        ...fromOtherChairs,
      ],
    },
    {
      kind: 'ending',
      id: 'harmful',
      tone: 'harmful',
      echoes: [
        { id: 'blamed', when: blamed },
        { id: 'mended', when: mended },
        { id: 'joint', when: gatheredAll },
        { id: 'statement', when: { kind: 'chose', step: 'talks', option: 'statement' } },
        { id: 'threat', when: threatened },
      ],
    },
  ],
} as const satisfies Scenario
