import type { Echo, Scenario } from '#src/scenarios/scenario.ts'

/** The screenshot lies on the officer's telephone; it comes back with the form and with a call. */
const tookScreenshot = { kind: 'chose', step: 'link', option: 'my-phone' } as const
const platformOnly = { kind: 'chose', step: 'link', option: 'platform' } as const
const soughtNames = { kind: 'chose', step: 'assess', option: 'who-posted' } as const
const wroteToOwner = { kind: 'chose', step: 'abroad', option: 'owner' } as const
const closedReport = { kind: 'chose', step: 'abroad', option: 'not-ours' } as const
const onlyCounted = { kind: 'chose', step: 'child-here', option: 'statistics' } as const
const saidCaught = { kind: 'chose', step: 'father', option: 'arrested' } as const
const leftUnanswered = { kind: 'chose', step: 'father', option: 'silence' } as const
const appealed = { kind: 'chose', step: 'child-here', option: 'appeal' } as const

/** A police officer's case; an ending tells each of the others what they see of it. */
const fromOtherChairs = [
  { id: 'school', when: { kind: 'role', roles: ['teacher', 'counsellor'] } },
  { id: 'magistrate', when: { kind: 'role', roles: ['magistrate'] } },
] as const satisfies readonly Echo[]

/**
 * Case 13: a father offers a link and a screenshot. `assess`, `abroad` and `child-here` are seen from beside the
 * analyst's chair: the learner watches what is decided, never what is looked at. Who took the screenshot meets it again,
 * in a decision of its own. `link` has no step back: what arrived has arrived.
 */
export const sc13 = {
  id: 'sc13',
  module: 'm8',
  number: 13,
  minutes: [7, 11],
  start: 'link',
  steps: [
    {
      kind: 'decision',
      id: 'link',
      said: true,
      stepBack: false,
      in2017: true,
      options: [
        {
          id: 'send-nothing',
          quality: 'good',
          meters: { wellbeing: 0, trust: 0, evidence: 2, duty: 1 },
          critical: false,
          next: 'assess',
          claims: [
            'practice-link-from-citizen',
            'practice-no-viewing',
            'adults-no-exception',
            'images-art-374',
            'hotline-esc-abuz',
            'number-119',
            'practice-danger-112',
          ],
          facts: ['Q6.1-07', 'Q9.1-01', 'Q9.2-01'],
          lesson: 'citizen',
        },
        {
          id: 'platform',
          quality: 'partly',
          meters: { wellbeing: 0, trust: 0, evidence: 0, duty: 0 },
          critical: false,
          gap: true,
          next: 'assess',
          claims: ['practice-link-from-citizen', 'hotline-esc-abuz', 'hotline-steps'],
          lesson: 'citizen',
        },
        {
          id: 'my-phone',
          quality: 'notYet',
          meters: { wellbeing: 0, trust: 0, evidence: -2, duty: -2 },
          critical: true,
          next: 'assess',
          claims: ['practice-link-from-citizen', 'practice-no-viewing', 'adults-no-exception'],
          facts: ['Q9.1-01', 'Q9.2-01'],
          lesson: 'citizen',
        },
      ],
    },
    {
      kind: 'decision',
      id: 'assess',
      said: false,
      stepBack: true,
      echoes: [
        { id: 'a-day-late', when: platformOnly },
        { id: 'named', when: tookScreenshot },
      ],
      options: [
        {
          id: 'who-posted',
          quality: 'notYet',
          meters: { wellbeing: 0, trust: 0, evidence: 0, duty: -1 },
          critical: false,
          next: 'abroad',
          claims: ['hotline-steps', 'diicot-374'],
          lesson: 'hotline',
        },
        {
          id: 'how-disturbing',
          quality: 'partly',
          meters: { wellbeing: 0, trust: 0, evidence: 0, duty: 0 },
          critical: false,
          next: 'abroad',
          claims: ['hotline-steps', 'iccam-classes'],
          lesson: 'hotline',
        },
        {
          id: 'illegal',
          quality: 'good',
          meters: { wellbeing: 0, trust: 0, evidence: 0, duty: 1 },
          critical: false,
          next: 'abroad',
          claims: ['hotline-steps', 'iccam-classes', 'images-art-374'],
          facts: ['Q6.1-08'],
          lesson: 'hotline',
        },
      ],
    },
    {
      kind: 'decision',
      id: 'abroad',
      said: false,
      stepBack: true,
      echoes: [{ id: 'list', when: soughtNames }],
      options: [
        {
          id: 'iccam',
          quality: 'good',
          meters: { wellbeing: 1, trust: 0, evidence: 1, duty: 2 },
          critical: false,
          next: 'child-here',
          claims: ['hotline-steps', 'iccam-classes'],
          facts: ['Q16.1-01'],
          lesson: 'hotline',
        },
        {
          id: 'owner',
          quality: 'notYet',
          meters: { wellbeing: 0, trust: 0, evidence: -1, duty: -1 },
          critical: false,
          next: 'child-here',
          claims: ['hotline-steps'],
          lesson: 'hotline',
        },
        {
          id: 'not-ours',
          quality: 'partly',
          meters: { wellbeing: -1, trust: 0, evidence: 0, duty: -1 },
          critical: false,
          gap: true,
          next: 'child-here',
          claims: ['hotline-steps', 'iccam-classes'],
          facts: ['Q16.1-01'],
          lesson: 'hotline',
        },
      ],
    },
    {
      kind: 'decision',
      id: 'child-here',
      said: true,
      stepBack: true,
      options: [
        {
          id: 'statistics',
          quality: 'partly',
          meters: { wellbeing: -1, trust: 0, evidence: 0, duty: 0 },
          critical: false,
          gap: true,
          next: 'phone-again',
          claims: ['hotline-steps', 'practice-child-first'],
          lesson: 'identification',
        },
        {
          id: 'appeal',
          quality: 'notYet',
          meters: { wellbeing: -2, trust: 0, evidence: -2, duty: 0 },
          critical: true,
          next: 'phone-again',
          claims: ['icse-access', 'practice-child-first'],
          lesson: 'identification',
        },
        {
          id: 'police',
          quality: 'good',
          meters: { wellbeing: 1, trust: 0, evidence: 0, duty: 2 },
          critical: false,
          next: 'phone-again',
          claims: ['hotline-steps', 'icse-purpose', 'icse-access', 'diicot-374'],
          facts: ['Q13.2-06', 'Q16.1-01'],
          lesson: 'icse',
        },
      ],
    },
    {
      kind: 'fork',
      id: 'phone-again',
      routes: [{ when: tookScreenshot, to: 'screenshot' }],
      otherwise: 'father',
    },
    {
      kind: 'decision',
      id: 'screenshot',
      said: true,
      stepBack: true,
      options: [
        {
          id: 'deny',
          quality: 'notYet',
          meters: { wellbeing: 0, trust: -1, evidence: -1, duty: -2 },
          critical: false,
          next: 'father',
          claims: ['practice-no-deleting', 'practice-link-from-citizen', 'adults-no-exception'],
          lesson: 'people',
        },
        {
          id: 'declare',
          quality: 'good',
          meters: { wellbeing: 0, trust: 0, evidence: 1, duty: 2 },
          critical: false,
          next: 'father',
          claims: ['practice-link-from-citizen', 'practice-device', 'practice-note'],
          lesson: 'people',
        },
        {
          id: 'boss-first',
          quality: 'partly',
          meters: { wellbeing: 0, trust: 0, evidence: 0, duty: 0 },
          critical: false,
          next: 'father',
          claims: ['practice-link-from-citizen', 'practice-note'],
          lesson: 'people',
        },
      ],
    },
    {
      kind: 'decision',
      id: 'father',
      said: true,
      stepBack: true,
      echoes: [
        { id: 'and-mine', when: tookScreenshot },
        { id: 'twice', when: platformOnly },
        { id: 'saw-appeal', when: appealed },
      ],
      options: [
        {
          id: 'silence',
          quality: 'partly',
          meters: { wellbeing: 0, trust: -1, evidence: 0, duty: 0 },
          critical: false,
          gap: true,
          next: 'judgement',
          claims: ['practice-link-from-citizen'],
          lesson: 'people',
        },
        {
          id: 'chain',
          quality: 'good',
          meters: { wellbeing: 0, trust: 1, evidence: 0, duty: 1 },
          critical: false,
          next: 'judgement',
          claims: ['practice-link-from-citizen', 'hotline-steps'],
          lesson: 'citizen',
        },
        {
          id: 'own-part',
          quality: 'good',
          meters: { wellbeing: 0, trust: 1, evidence: 0, duty: 1 },
          critical: false,
          when: tookScreenshot,
          next: 'judgement',
          claims: ['practice-link-from-citizen', 'practice-no-viewing'],
          lesson: 'citizen',
        },
        {
          id: 'arrested',
          quality: 'notYet',
          meters: { wellbeing: 0, trust: -1, evidence: 0, duty: -2 },
          critical: false,
          next: 'judgement',
          claims: ['practice-link-from-citizen', 'diicot-374'],
          lesson: 'police',
        },
      ],
    },
    { kind: 'judgement', id: 'judgement', sound: 'sound', repairable: 'repairable', harmful: 'harmful' },
    {
      kind: 'ending',
      id: 'sound',
      tone: 'sound',
      echoes: [
        { id: 'heavy', when: { kind: 'chose', step: 'assess', option: 'how-disturbing' } },
        ...fromOtherChairs,
      ],
    },
    {
      kind: 'ending',
      id: 'repairable',
      tone: 'repairable',
      echoes: [
        { id: 'button', when: platformOnly },
        { id: 'names', when: soughtNames },
        { id: 'warned', when: wroteToOwner },
        { id: 'closed', when: closedReport },
        { id: 'counted', when: onlyCounted },
        { id: 'said-caught', when: saidCaught },
        { id: 'no-answer', when: leftUnanswered },
        ...fromOtherChairs,
      ],
    },
    {
      kind: 'ending',
      id: 'harmful',
      tone: 'harmful',
      echoes: [
        { id: 'declared', when: { kind: 'chose', step: 'screenshot', option: 'declare' } },
        { id: 'denied', when: { kind: 'chose', step: 'screenshot', option: 'deny' } },
        { id: 'late', when: { kind: 'chose', step: 'screenshot', option: 'boss-first' } },
        { id: 'appeal', when: appealed },
        { id: 'warned', when: wroteToOwner },
        { id: 'closed', when: closedReport },
        { id: 'counted', when: onlyCounted },
        { id: 'said-caught', when: saidCaught },
        { id: 'no-answer', when: leftUnanswered },
      ],
    },
  ],
} as const satisfies Scenario
