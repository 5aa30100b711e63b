import type { Echo, Scenario } from '#src/scenarios/scenario.ts'

const waited = { kind: 'chose', step: 'competence', option: 'wait-abroad' } as const
const leftLocal = { kind: 'chose', step: 'competence', option: 'local' } as const
const counted = { kind: 'chose', step: 'purpose', option: 'count' } as const
const mailed = { kind: 'chose', step: 'purpose', option: 'e-mail' } as const
const allLooked = { kind: 'chose', step: 'check', option: 'everybody' } as const
/** The check was left until the judgment was final: the girl is a year older when somebody looks for her. */
const afterJudgment = { kind: 'chose', step: 'check', option: 'after-judgment' } as const
const askedAtSchool = { kind: 'chose', step: 'village', option: 'at-school' } as const

/** A magistrate's case that the police read too; an ending tells each of the others what they see of it. */
const fromOtherChairs = [
  { id: 'police', when: { kind: 'role', roles: ['police'] } },
  { id: 'school', when: { kind: 'role', roles: ['teacher', 'counsellor'] } },
] as const satisfies readonly Echo[]

/**
 * Case 12: a file that begins abroad and ends at a girl's door. Nothing is told of how material is examined. Who
 * leaves the check until after the judgment comes to one decision more, a year on (content brief, B.15), and all that
 * follows is a year later. `purpose` and `check` have no step back: what was sent or seen stays so.
 */
export const sc12 = {
  id: 'sc12',
  module: 'm8',
  number: 12,
  minutes: [8, 12],
  start: 'competence',
  steps: [
    {
      kind: 'decision',
      id: 'competence',
      said: false,
      stepBack: true,
      in2017: true,
      options: [
        {
          id: 'local',
          quality: 'notYet',
          meters: { wellbeing: 0, trust: 0, evidence: 0, duty: -2 },
          critical: false,
          next: 'purpose',
          claims: ['diicot-374', 'dcco-structure'],
          facts: ['Q13.1-01'],
          lesson: 'police',
        },
        {
          id: 'diicot',
          quality: 'good',
          meters: { wellbeing: 0, trust: 0, evidence: 0, duty: 2 },
          critical: false,
          next: 'purpose',
          claims: ['diicot-374', 'dcco-structure'],
          facts: ['Q13.1-01', 'Q13.1-02'],
          lesson: 'police',
        },
        {
          id: 'wait-abroad',
          quality: 'partly',
          meters: { wellbeing: -1, trust: 0, evidence: 0, duty: 0 },
          critical: false,
          gap: true,
          next: 'purpose',
          claims: ['diicot-374', 'practice-child-first'],
          facts: ['Q14-02'],
          lesson: 'police',
        },
      ],
    },
    {
      kind: 'decision',
      id: 'purpose',
      said: true,
      stepBack: false,
      echoes: [
        { id: 'weeks', when: waited },
        { id: 'done-again', when: leftLocal },
      ],
      options: [
        {
          id: 'two-aims',
          quality: 'good',
          meters: { wellbeing: 1, trust: 0, evidence: 0, duty: 1 },
          critical: false,
          next: 'check',
          claims: ['practice-child-first', 'victim-identification'],
          facts: ['Q13.2-05'],
          lesson: 'identification',
        },
        {
          id: 'count',
          quality: 'partly',
          meters: { wellbeing: -1, trust: 0, evidence: 0, duty: 0 },
          critical: false,
          gap: true,
          next: 'check',
          claims: ['practice-child-first', 'victim-identification'],
          facts: ['Q13.2-05'],
          lesson: 'identification',
        },
        {
          id: 'e-mail',
          quality: 'notYet',
          meters: { wellbeing: 0, trust: 0, evidence: -2, duty: -2 },
          critical: true,
          next: 'check',
          claims: ['icse-access', 'practice-child-first'],
          facts: ['Q13.2-07'],
          lesson: 'icse',
        },
      ],
    },
    {
      kind: 'decision',
      id: 'check',
      said: true,
      stepBack: false,
      echoes: [
        { id: 'one-word', when: counted },
        { id: 'copies', when: mailed },
      ],
      options: [
        {
          id: 'after-judgment',
          quality: 'partly',
          meters: { wellbeing: -2, trust: 0, evidence: 0, duty: -1 },
          critical: false,
          gap: true,
          next: 'when-checked',
          claims: ['icse-purpose', 'practice-child-first'],
          facts: ['Q13.2-08'],
          lesson: 'icse',
        },
        {
          id: 'everybody',
          quality: 'notYet',
          meters: { wellbeing: 0, trust: 0, evidence: -2, duty: -1 },
          critical: true,
          next: 'when-checked',
          claims: ['icse-access', 'staff-welfare'],
          facts: ['Q13.2-07'],
          lesson: 'icse',
        },
        {
          id: 'account-holders',
          quality: 'good',
          meters: { wellbeing: 1, trust: 0, evidence: 1, duty: 2 },
          critical: false,
          next: 'when-checked',
          claims: ['icse-purpose', 'icse-access'],
          facts: ['Q13.2-06', 'Q13.2-07', 'Q13.2-08'],
          lesson: 'icse',
        },
      ],
    },
    {
      kind: 'fork',
      id: 'when-checked',
      routes: [{ when: afterJudgment, to: 'year-later' }],
      otherwise: 'village',
    },
    {
      kind: 'decision',
      id: 'year-later',
      said: true,
      stepBack: true,
      echoes: [{ id: 'never-asked', when: counted }],
      options: [
        {
          id: 'archive',
          quality: 'notYet',
          // The year lost is counted already: what is lost here is the trust of a child who goes on waiting.
          meters: { wellbeing: 0, trust: -1, evidence: 0, duty: -2 },
          critical: false,
          next: 'village',
          claims: ['icse-purpose', 'practice-child-first'],
          lesson: 'icse',
        },
        {
          id: 'check-now',
          quality: 'good',
          meters: { wellbeing: 1, trust: 0, evidence: 0, duty: 2 },
          critical: false,
          next: 'village',
          claims: ['icse-purpose', 'practice-child-first', 'dgaspc-services'],
          facts: ['Q13.2-09'],
          lesson: 'icse',
        },
        {
          id: 'name-first',
          quality: 'partly',
          meters: { wellbeing: 0, trust: 0, evidence: 0, duty: 0 },
          critical: false,
          next: 'village',
          claims: ['icse-purpose', 'practice-child-first', 'dgaspc-services'],
          lesson: 'child',
        },
      ],
    },
    {
      kind: 'decision',
      id: 'village',
      said: true,
      stepBack: true,
      echoes: [
        { id: 'ten', when: { kind: 'not', of: afterJudgment } },
        { id: 'eleven', when: afterJudgment },
      ],
      options: [
        {
          id: 'patrol',
          quality: 'notYet',
          meters: { wellbeing: -2, trust: -2, evidence: 0, duty: 0 },
          critical: false,
          next: 'team',
          claims: ['practice-child-first', 'dgaspc-services'],
          lesson: 'child',
        },
        {
          id: 'letter',
          quality: 'partly',
          meters: { wellbeing: -1, trust: 0, evidence: 0, duty: 0 },
          critical: false,
          gap: true,
          next: 'team',
          claims: ['practice-child-first', 'dgaspc-services', 'hearing-under-14'],
          lesson: 'child',
        },
        {
          id: 'dgaspc-first',
          quality: 'good',
          meters: { wellbeing: 2, trust: 1, evidence: 0, duty: 2 },
          critical: false,
          next: 'team',
          claims: [
            'practice-child-first',
            'dgaspc-services',
            'support-without-complaint',
            'hearing-under-14',
          ],
          facts: ['Q6.2-01', 'Q14-10', 'Q16.1-07'],
          lesson: 'child',
        },
        {
          id: 'at-school',
          quality: 'notYet',
          meters: { wellbeing: -1, trust: -2, evidence: -1, duty: -1 },
          critical: true,
          next: 'team',
          claims: ['recording-111-8', 'hearing-under-14', 'practice-child-first'],
          lesson: 'child',
        },
      ],
    },
    {
      kind: 'decision',
      id: 'team',
      said: true,
      stepBack: true,
      echoes: [
        { id: 'ten-names', when: allLooked },
        { id: 'six-addresses', when: mailed },
      ],
      options: [
        {
          id: 'rotation',
          quality: 'good',
          meters: { wellbeing: 0, trust: 0, evidence: 0, duty: 1 },
          critical: false,
          next: 'judgement',
          claims: ['staff-welfare'],
          lesson: 'people',
        },
        {
          id: 'used-to-it',
          quality: 'notYet',
          meters: { wellbeing: 0, trust: 0, evidence: 0, duty: -1 },
          critical: false,
          next: 'judgement',
          claims: ['staff-welfare'],
          lesson: 'people',
        },
        {
          id: 'the-eight',
          quality: 'partly',
          meters: { wellbeing: 0, trust: 0, evidence: 0, duty: 0 },
          critical: false,
          when: allLooked,
          next: 'judgement',
          claims: ['staff-welfare'],
          lesson: 'people',
        },
        {
          id: 'in-december',
          quality: 'partly',
          meters: { wellbeing: 0, trust: 0, evidence: 0, duty: 0 },
          critical: false,
          next: 'judgement',
          claims: ['staff-welfare'],
          lesson: 'people',
        },
      ],
    },
    { kind: 'judgement', id: 'judgement', sound: 'sound', repairable: 'repairable', harmful: 'harmful' },
    {
      kind: 'ending',
      id: 'sound',
      tone: 'sound',
      echoes: [
        { id: 'brought-forward', when: { kind: 'chose', step: 'team', option: 'in-december' } },
        ...fromOtherChairs,
      ],
    },
    {
      kind: 'ending',
      id: 'repairable',
      tone: 'repairable',
      echoes: [
        { id: 'desk', when: leftLocal },
        { id: 'weeks', when: waited },
        { id: 'number', when: counted },
        { id: 'year', when: afterJudgment },
        { id: 'cars', when: { kind: 'chose', step: 'village', option: 'patrol' } },
        { id: 'envelope', when: { kind: 'chose', step: 'village', option: 'letter' } },
        { id: 'silent', when: { kind: 'chose', step: 'team', option: 'used-to-it' } },
        ...fromOtherChairs,
      ],
    },
    {
      kind: 'ending',
      id: 'harmful',
      tone: 'harmful',
      echoes: [
        { id: 'desk', when: leftLocal },
        { id: 'sent', when: mailed },
        { id: 'looked', when: allLooked },
        { id: 'year', when: afterJudgment },
        { id: 'cars', when: { kind: 'chose', step: 'village', option: 'patrol' } },
        { id: 'envelope', when: { kind: 'chose', step: 'village', option: 'letter' } },
        { id: 'corridor', when: askedAtSchool },
      ],
    },
  ],
} as const satisfies Scenario
