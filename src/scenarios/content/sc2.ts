import type { Scenario } from '#src/scenarios/scenario.ts'

const sentAway = { kind: 'chose', step: 'screen', option: 'send-away' } as const
const tookALook = { kind: 'chose', step: 'screen', option: 'two-seconds' } as const
const keptQuiet = { kind: 'chose', step: 'glimpse', option: 'keep-quiet' } as const

/**
 * Case 2: a girl aged 12 holds out a phone; the child in the image is told by age only.
 * `screen` and `glimpse` have no step back: what was seen or copied stays so.
 */
export const sc2 = {
  id: 'sc2',
  module: 'm2',
  number: 2,
  minutes: [6, 10],
  start: 'screen',
  steps: [
    {
      kind: 'decision',
      id: 'screen',
      said: true,
      stepBack: false,
      options: [
        {
          id: 'two-seconds',
          quality: 'notYet',
          meters: { wellbeing: 0, trust: 0, evidence: -2, duty: -1 },
          critical: true,
          next: 'glimpse',
          claims: ['practice-no-viewing', 'practice-note'],
          lesson: 'image',
        },
        {
          id: 'send-away',
          quality: 'notYet',
          meters: { wellbeing: -2, trust: -2, evidence: -1, duty: -2 },
          critical: false,
          next: 'glimpse',
          claims: [
            'school-confidential-channel',
            'school-staff-procedure',
            'notify-on-suspicion',
            'teacher-refers',
          ],
          lesson: 'duty',
        },
        {
          id: 'turn-away',
          quality: 'good',
          meters: { wellbeing: 1, trust: 1, evidence: 2, duty: 1 },
          critical: false,
          next: 'glimpse',
          claims: ['practice-no-viewing', 'practice-listen'],
          lesson: 'image',
        },
      ],
    },
    {
      kind: 'decision',
      id: 'glimpse',
      said: false,
      stepBack: false,
      echoes: [
        { id: 'by-chance', when: { kind: 'not', of: tookALook } },
        { id: 'on-purpose', when: tookALook },
      ],
      options: [
        {
          id: 'record-it',
          quality: 'good',
          meters: { wellbeing: 0, trust: 0, evidence: 1, duty: 2 },
          critical: false,
          next: 'device',
          claims: ['practice-note', 'practice-no-viewing'],
          lesson: 'note',
        },
        {
          id: 'send-to-self',
          quality: 'notYet',
          meters: { wellbeing: -1, trust: -1, evidence: -2, duty: -2 },
          critical: true,
          next: 'device',
          claims: ['adults-no-exception', 'images-art-374', 'practice-no-viewing'],
          facts: ['Q9.1-01', 'Q9.1-02', 'Q9.2-01'],
          lesson: 'image',
        },
        {
          id: 'keep-quiet',
          quality: 'partly',
          meters: { wellbeing: 0, trust: 0, evidence: 0, duty: -1 },
          critical: false,
          gap: true,
          next: 'device',
          claims: ['practice-note'],
          lesson: 'note',
        },
      ],
    },
    {
      kind: 'decision',
      id: 'device',
      said: true,
      stepBack: true,
      echoes: [
        { id: 'sent', when: sentAway },
        { id: 'welcomed', when: { kind: 'chose', step: 'screen', option: 'turn-away' } },
      ],
      options: [
        {
          id: 'drawer',
          quality: 'partly',
          meters: { wellbeing: 0, trust: -1, evidence: 0, duty: -1 },
          critical: false,
          gap: true,
          next: 'who-else',
          claims: ['practice-device'],
          lesson: 'image',
        },
        {
          id: 'closed-and-call',
          quality: 'good',
          meters: { wellbeing: 1, trust: 1, evidence: 1, duty: 2 },
          critical: false,
          next: 'who-else',
          claims: [
            'practice-device',
            'notify-on-suspicion',
            'school-management-119',
            'school-management-police',
            'teacher-refers',
          ],
          lesson: 'doors',
        },
        {
          id: 'search-chats',
          quality: 'notYet',
          meters: { wellbeing: 0, trust: -1, evidence: -2, duty: -1 },
          critical: true,
          next: 'who-else',
          claims: ['practice-no-viewing', 'practice-device'],
          lesson: 'image',
        },
      ],
    },
    {
      kind: 'decision',
      id: 'who-else',
      said: true,
      stepBack: true,
      echoes: [{ id: 'untold', when: keptQuiet }],
      options: [
        {
          id: 'call-all-parents',
          quality: 'notYet',
          meters: { wellbeing: -1, trust: -1, evidence: -1, duty: -1 },
          critical: false,
          next: 'judgement',
          claims: ['practice-class', 'school-confidential-channel'],
          lesson: 'school',
        },
        {
          id: 'child-in-image',
          quality: 'partly',
          meters: { wellbeing: 0, trust: 0, evidence: 0, duty: 0 },
          critical: false,
          gap: true,
          next: 'judgement',
          claims: ['practice-support-receiver'],
          lesson: 'school',
        },
        {
          id: 'both-children',
          quality: 'good',
          meters: { wellbeing: 2, trust: 1, evidence: 0, duty: 1 },
          critical: false,
          next: 'judgement',
          claims: ['practice-support-receiver', 'dgaspc-services', 'support-without-complaint'],
          facts: ['Q6.2-01'],
          lesson: 'school',
        },
      ],
    },
    { kind: 'judgement', id: 'judgement', sound: 'sound', repairable: 'repairable', harmful: 'harmful' },
    // Only the path of good options ends here, so its text names the first of them without a condition.
    { kind: 'ending', id: 'sound', tone: 'sound' },
    {
      kind: 'ending',
      id: 'repairable',
      tone: 'repairable',
      echoes: [
        { id: 'quiet', when: keptQuiet },
        { id: 'drawer', when: { kind: 'chose', step: 'device', option: 'drawer' } },
        { id: 'sent', when: sentAway },
      ],
    },
    {
      kind: 'ending',
      id: 'harmful',
      tone: 'harmful',
      echoes: [
        { id: 'looked', when: tookALook },
        { id: 'copied', when: { kind: 'chose', step: 'glimpse', option: 'send-to-self' } },
        { id: 'searched', when: { kind: 'chose', step: 'device', option: 'search-chats' } },
      ],
    },
  ],
} as const satisfies Scenario
