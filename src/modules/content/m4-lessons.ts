import type { Lesson } from '#src/modules/module.ts'

/*
 * Module 4, juvenile liability and educational measures: seven lessons and the worked case. Words: namespace `m4`, same ids.
 * Short form: ages, under-14, ladder, choosing, principle, worked, without the blocks marked `full`. What only magistrates
 * and police need (who proves discernment, when a custodial measure can be taken, what a breach leads to) is `full`.
 * The reply's exception for children of 16 and over stands in one note for magistrates and nowhere else: the article
 * does not have it.
 */

const ages = {
  id: 'ages',
  minutes: 5,
  blocks: [
    { kind: 'paragraph', id: 'staff-room' },
    { kind: 'heading', id: 'h-ages' },
    {
      kind: 'diagram',
      id: 'line',
      diagram: 'three-ages',
      claims: ['ages-113', 'measures-rule-114'],
      facts: ['Q9.9-02', 'Q9.9-03', 'Q9.9-04'],
    },
    {
      kind: 'paragraph',
      id: 'three',
      claims: ['ages-113'],
      facts: ['Q9.9-02', 'Q9.9-03', 'Q9.9-04'],
    },
    {
      kind: 'paragraph',
      id: 'own-rules',
      claims: ['measures-rule-114', 'age-at-act-134'],
      facts: ['Q9.9-01', 'Q9.9-06'],
    },
    { kind: 'lawCard', id: 'card-ages', claim: 'ages-113' },
    { kind: 'heading', id: 'h-whose' },
    {
      kind: 'paragraph',
      id: 'other-child',
      claims: ['ages-113', 'images-art-374'],
      facts: ['Q9.7-02', 'Q9.7-04', 'Q9.7-07', 'Q9.7-08', 'Q9.10-05', 'Q9.10-06'],
    },
    {
      kind: 'callout',
      id: 'own-image',
      tone: 'note',
      confidence: 'reading',
      claims: ['own-image'],
      facts: ['Q9.7-01', 'Q9.7-03', 'Q9.7-05', 'Q9.7-06', 'Q9.10-01', 'Q9.10-02', 'Q9.10-03', 'Q9.10-04'],
    },
    {
      kind: 'sort',
      id: 'cards',
      bins: ['never', 'if-proven', 'liable', 'harmed'],
      cards: [
        { id: 'fifteen', bin: 'if-proven' },
        { id: 'pictured', bin: 'harmed' },
        { id: 'thirteen', bin: 'never' },
        { id: 'sixteen', bin: 'liable' },
        { id: 'older-now', bin: 'if-proven' },
      ],
      claims: [
        'ages-113',
        'age-at-act-134',
        'measures-rule-114',
        'under-14-protection',
        'own-image',
        'school-support-65-9',
      ],
    },
    {
      kind: 'check',
      id: 'fifteen',
      options: [
        { id: 'milder', quality: 'notYet' },
        { id: 'not-ours', quality: 'good' },
        { id: 'silence', quality: 'partly' },
      ],
      claims: ['ages-113', 'practice-child-who-sent'],
    },
    { kind: 'keyPoint', id: 'remember', claims: ['ages-113', 'discernment-113-2'] },
  ],
} as const satisfies Lesson

const under14 = {
  id: 'under-14',
  minutes: 5,
  blocks: [
    { kind: 'paragraph', id: 'shrug' },
    { kind: 'heading', id: 'h-directorate' },
    {
      kind: 'steps',
      id: 'protection',
      items: ['propose', 'decide', 'weigh', 'plan'],
      claims: ['under-14-protection'],
      facts: ['Q9.9-34', 'Q9.12-01'],
    },
    { kind: 'heading', id: 'h-two' },
    {
      kind: 'table',
      id: 'measures',
      columns: ['measure', 'where', 'what'],
      rows: ['supervision', 'placement'],
      claims: ['under-14-protection'],
      facts: ['Q9.9-35', 'Q9.9-36'],
    },
    { kind: 'paragraph', id: 'not-a-penalty', claims: ['under-14-protection', 'school-support-65-9'] },
    { kind: 'lawCard', id: 'card-protection', claim: 'under-14-protection' },
    { kind: 'heading', id: 'h-parents' },
    { kind: 'paragraph', id: 'parents', claims: ['parents-counselling-84'] },
    { kind: 'lawCard', id: 'card-parents', claim: 'parents-counselling-84' },
    {
      kind: 'callout',
      id: 'in-2017',
      tone: 'note',
      claims: ['under-14-protection', 'parents-counselling-84'],
      facts: ['Q9.9-34', 'Q9.9-35', 'Q9.9-36', 'Q9.12-01'],
    },
    {
      kind: 'check',
      id: 'close',
      options: [
        { id: 'punish', quality: 'partly' },
        { id: 'nothing', quality: 'notYet' },
        { id: 'directorate', quality: 'good' },
      ],
      claims: [
        'under-14-protection',
        'ages-113',
        'parents-counselling-84',
        'school-management-119',
        'school-support-65-9',
      ],
    },
    {
      kind: 'keyPoint',
      id: 'remember',
      claims: ['ages-113', 'under-14-protection', 'parents-counselling-84'],
    },
  ],
} as const satisfies Lesson

const discernment = {
  id: 'discernment',
  form: 'full',
  minutes: 6,
  blocks: [
    { kind: 'paragraph', id: 'only-if', claims: ['discernment-113-2'], facts: ['Q9.9-03'] },
    { kind: 'heading', id: 'h-what' },
    {
      kind: 'steps',
      id: 'proof',
      items: ['age', 'moment', 'meaning', 'expert', 'doubt'],
      claims: ['discernment-113-2', 'age-at-act-134', 'expertise-184', 'ages-113'],
      facts: ['Q9.9-03'],
    },
    {
      kind: 'callout',
      id: 'presumed',
      tone: 'watch',
      claims: ['discernment-113-2'],
      facts: ['Q9.9-03'],
    },
    { kind: 'lawCard', id: 'card-discernment', claim: 'discernment-113-2' },
    { kind: 'lawCard', id: 'card-expert', claim: 'expertise-184' },
    { kind: 'heading', id: 'h-school' },
    {
      kind: 'paragraph',
      id: 'not-school',
      claims: ['discernment-113-2', 'practice-no-questions', 'practice-child-who-sent'],
    },
    { kind: 'heading', id: 'h-hearing' },
    { kind: 'paragraph', id: 'hearing', claims: ['juvenile-hearing-505'] },
    { kind: 'lawCard', id: 'card-hearing', claim: 'juvenile-hearing-505' },
    {
      kind: 'callout',
      id: 'sixteen-in-2017',
      tone: 'note',
      claims: ['ages-113'],
      facts: ['Q9.9-04', 'Q9.9-05'],
    },
    {
      kind: 'check',
      id: 'file',
      options: [
        { id: 'proof', quality: 'good' },
        { id: 'marks', quality: 'partly' },
        { id: 'nothing', quality: 'notYet' },
      ],
      claims: ['discernment-113-2'],
    },
    { kind: 'keyPoint', id: 'remember', claims: ['discernment-113-2', 'juvenile-hearing-505'] },
  ],
} as const satisfies Lesson

const ladder = {
  id: 'ladder',
  minutes: 5,
  blocks: [
    {
      kind: 'paragraph',
      id: 'prison-or-fine',
      claims: ['measures-rule-114'],
      facts: ['Q9.9-06', 'Q9.9-07'],
    },
    { kind: 'heading', id: 'h-ladder' },
    {
      kind: 'diagram',
      id: 'rungs',
      diagram: 'measures-ladder',
      claims: [
        'measures-rule-114',
        'civic-training-117',
        'supervision-118',
        'weekend-119',
        'daily-120',
        'gate-114-2',
        'educational-centre-124',
        'detention-centre-125',
      ],
      facts: ['Q9.9-10', 'Q9.9-14', 'Q9.9-16', 'Q9.9-17', 'Q9.9-18', 'Q9.9-23', 'Q9.9-30'],
    },
    {
      kind: 'table',
      id: 'four',
      columns: ['measure', 'length', 'what'],
      rows: ['civic', 'supervision', 'weekend', 'daily'],
      claims: ['civic-training-117', 'supervision-118', 'weekend-119', 'daily-120', 'measures-rule-114'],
      facts: ['Q9.9-10', 'Q9.9-14', 'Q9.9-15', 'Q9.9-16', 'Q9.9-17', 'Q9.9-18'],
    },
    {
      kind: 'paragraph',
      id: 'probation',
      claims: ['civic-training-117', 'supervision-118', 'weekend-119', 'daily-120', 'measures-rule-114'],
      facts: ['Q9.9-15', 'Q9.9-16', 'Q9.9-17', 'Q9.9-18'],
    },
    { kind: 'lawCard', id: 'card-rule', claim: 'measures-rule-114' },
    { kind: 'lawCard', id: 'card-civic', claim: 'civic-training-117' },
    { kind: 'heading', id: 'h-above' },
    {
      kind: 'paragraph',
      id: 'above',
      claims: ['gate-114-2', 'educational-centre-124', 'detention-centre-125'],
      facts: ['Q9.9-10', 'Q9.9-23', 'Q9.9-30'],
    },
    { kind: 'heading', id: 'h-after' },
    { kind: 'paragraph', id: 'no-bans', claims: ['no-bans-133'] },
    {
      kind: 'check',
      id: 'school-year',
      options: [
        { id: 'four', quality: 'good' },
        { id: 'year', quality: 'notYet' },
        { id: 'court', quality: 'partly' },
      ],
      claims: ['civic-training-117'],
    },
    { kind: 'keyPoint', id: 'remember', claims: ['measures-rule-114', 'gate-114-2'] },
  ],
} as const satisfies Lesson

const gate = {
  id: 'gate',
  form: 'full',
  minutes: 8,
  blocks: [
    {
      kind: 'paragraph',
      id: 'rule-first',
      claims: ['measures-rule-114', 'gate-114-2', 'breach-123'],
      facts: ['Q9.9-06', 'Q9.9-07'],
    },
    { kind: 'heading', id: 'h-ways' },
    {
      kind: 'steps',
      id: 'ways',
      items: ['earlier', 'penalty'],
      claims: ['gate-114-2'],
      facts: ['Q9.9-08', 'Q9.9-09'],
    },
    { kind: 'paragraph', id: 'may', claims: ['gate-114-2', 'criteria-74', 'assessment-116'] },
    { kind: 'lawCard', id: 'card-gate', claim: 'gate-114-2' },
    { kind: 'heading', id: 'h-374' },
    {
      kind: 'penalties',
      id: 'scale',
      rows: [
        { id: 'base', claim: 'gate-and-374', figure: 'base' },
        { id: 'computer', claim: 'gate-and-374', figure: 'computer' },
      ],
      facts: ['Q8.1-42', 'Q8.1-45'],
    },
    {
      kind: 'callout',
      id: 'our-reading',
      tone: 'watch',
      confidence: 'reading',
      claims: ['gate-and-374', 'gate-114-2'],
      facts: ['Q8.1-42', 'Q8.1-45', 'Q9.9-09'],
    },
    { kind: 'lawCard', id: 'card-reading', claim: 'gate-and-374' },
    { kind: 'heading', id: 'h-centres' },
    {
      kind: 'table',
      id: 'centres',
      columns: ['measure', 'length', 'what'],
      rows: ['educational', 'detention'],
      claims: ['educational-centre-124', 'detention-centre-125'],
      facts: ['Q9.9-23', 'Q9.9-24', 'Q9.9-30', 'Q9.9-31'],
    },
    {
      kind: 'paragraph',
      id: 'half-way',
      claims: ['educational-centre-124', 'detention-centre-125'],
      facts: ['Q9.9-26', 'Q9.9-27', 'Q9.9-28'],
    },
    {
      kind: 'paragraph',
      id: 'new-offence',
      claims: ['educational-centre-124', 'detention-centre-125'],
      facts: ['Q9.9-25', 'Q9.9-32'],
    },
    { kind: 'lawCard', id: 'card-educational', claim: 'educational-centre-124' },
    { kind: 'lawCard', id: 'card-detention', claim: 'detention-centre-125' },
    {
      kind: 'check',
      id: 'open',
      options: [
        { id: 'shortest', quality: 'partly' },
        { id: 'bound', quality: 'notYet' },
        { id: 'may', quality: 'good' },
      ],
      claims: ['gate-114-2', 'assessment-116', 'criteria-74'],
    },
    { kind: 'keyPoint', id: 'remember', claims: ['gate-114-2'] },
  ],
} as const satisfies Lesson

const choosing = {
  id: 'choosing',
  minutes: 5,
  blocks: [
    { kind: 'paragraph', id: 'two-families', claims: ['measures-rule-114', 'criteria-74'] },
    { kind: 'heading', id: 'h-before' },
    {
      kind: 'steps',
      id: 'before',
      items: ['report', 'criteria', 'measure'],
      claims: ['assessment-116', 'criteria-74', 'measures-rule-114'],
      facts: ['Q9.9-11', 'Q9.9-12'],
    },
    { kind: 'lawCard', id: 'card-report', claim: 'assessment-116' },
    { kind: 'heading', id: 'h-obligations' },
    {
      kind: 'table',
      id: 'obligations',
      columns: ['letter', 'duty', 'helps'],
      rows: ['contact', 'counselling', 'schooling', 'places', 'probation', 'health'],
      claims: ['obligations-121', 'counselling-121-g'],
      facts: ['Q9.9-19', 'Q9.9-20', 'Q9.9-21'],
    },
    {
      kind: 'paragraph',
      id: 'corridor',
      claims: ['obligations-121', 'school-support-65-9', 'practice-child-who-sent'],
      facts: ['Q9.9-20'],
    },
    { kind: 'paragraph', id: 'since-2023', claims: ['counselling-121-g'] },
    { kind: 'lawCard', id: 'card-obligations', claim: 'obligations-121' },
    { kind: 'heading', id: 'h-breach', form: 'full' },
    {
      kind: 'paragraph',
      id: 'notice',
      form: 'full',
      claims: ['obligations-121', 'assessment-116', 'breach-123'],
      facts: ['Q9.9-13', 'Q9.9-22'],
    },
    {
      kind: 'steps',
      id: 'breach',
      form: 'full',
      items: ['longer', 'heavier', 'centre', 'again'],
      claims: ['breach-123'],
    },
    { kind: 'lawCard', id: 'card-breach', form: 'full', claim: 'breach-123' },
    {
      kind: 'check',
      id: 'other-class',
      options: [
        { id: 'until-holiday', quality: 'partly' },
        { id: 'who-sent', quality: 'good' },
        { id: 'alone', quality: 'notYet' },
      ],
      claims: ['obligations-121', 'school-support-65-9', 'practice-child-who-sent'],
    },
    {
      kind: 'keyPoint',
      id: 'remember',
      claims: ['assessment-116', 'criteria-74', 'practice-child-who-sent'],
    },
  ],
} as const satisfies Lesson

const principle = {
  id: 'principle',
  minutes: 4,
  blocks: [
    { kind: 'paragraph', id: 'last-resort', claims: ['committee-opinion-2019'] },
    {
      kind: 'paragraph',
      id: 'questionnaire',
      facts: ['Q9.7-09', 'Q9.8-01', 'Q9.11-01'],
    },
    { kind: 'heading', id: 'h-school' },
    {
      kind: 'steps',
      id: 'school',
      items: ['support', 'written', 'class', 'heard', 'length'],
      claims: ['school-support-65-9', 'school-sanctions-107'],
    },
    { kind: 'lawCard', id: 'card-sanctions', claim: 'school-sanctions-107' },
    { kind: 'lawCard', id: 'card-support', claim: 'school-support-65-9' },
    { kind: 'heading', id: 'h-talk' },
    {
      kind: 'paragraph',
      id: 'talk',
      claims: [
        'practice-child-who-sent',
        'practice-no-deleting',
        'practice-no-questions',
        'practice-no-viewing',
      ],
    },
    {
      kind: 'callout',
      id: 'in-2017',
      tone: 'note',
      facts: ['Q13.2-01', 'Q13.2-02'],
    },
    {
      kind: 'check',
      id: 'assembly',
      options: [
        { id: 'assembly', quality: 'notYet' },
        { id: 'quiet', quality: 'partly' },
        { id: 'written', quality: 'good' },
      ],
      claims: ['school-sanctions-107', 'school-support-65-9'],
    },
    { kind: 'keyPoint', id: 'remember', claims: ['school-sanctions-107', 'practice-child-who-sent'] },
  ],
} as const satisfies Lesson

/** The seven lessons, in order. */
export const m4Lessons = [
  ages,
  under14,
  discernment,
  ladder,
  gate,
  choosing,
  principle,
] as const satisfies readonly Lesson[]

/** Three pupils of 13, 15 and 16 passed on a boy's image; the school's team sorts what belongs to it and what does not. */
export const m4WorkedCase = {
  id: 'worked',
  minutes: 4,
  blocks: [
    {
      kind: 'workedCase',
      id: 'case',
      parts: ['meeting', 'harmed', 'thirteen', 'fifteen', 'sixteen', 'talks', 'sanction'],
      claims: [
        'ages-113',
        'under-14-protection',
        'parents-counselling-84',
        'measures-rule-114',
        'own-image',
        'school-support-65-9',
        'school-management-119',
        'school-management-police',
        'school-sanctions-107',
        'juvenile-hearing-505',
        'practice-no-viewing',
        'practice-no-deleting',
        'practice-no-questions',
        'practice-child-who-sent',
      ],
      facts: [
        'Q9.7-01',
        'Q9.7-03',
        'Q9.7-05',
        'Q9.7-06',
        'Q9.7-07',
        'Q9.9-02',
        'Q9.9-03',
        'Q9.9-04',
        'Q9.9-34',
      ],
    },
    {
      kind: 'table',
      id: 'words',
      columns: ['about', 'says', 'leaves'],
      rows: ['image', 'age', 'outcome', 'record', 'facts', 'names'],
      claims: [
        'practice-child-who-sent',
        'practice-no-viewing',
        'practice-class',
        'ages-113',
        'measures-rule-114',
        'no-bans-133',
      ],
    },
    {
      kind: 'check',
      id: 'father',
      options: [
        { id: 'reassure', quality: 'partly' },
        { id: 'honest', quality: 'good' },
        { id: 'prison', quality: 'notYet' },
      ],
      claims: ['measures-rule-114', 'criteria-74', 'practice-child-who-sent'],
    },
    { kind: 'keyPoint', id: 'remember', claims: ['ages-113', 'under-14-protection', 'school-support-65-9'] },
  ],
} as const satisfies Lesson
