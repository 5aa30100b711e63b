import type { Lesson } from '#src/modules/module.ts'

/*
 * Module 8, from a report to an identified child: seven lessons and the worked case. Words: namespace `m8`, same ids.
 * Nothing here tells how material is found, examined or kept: who does what and why, never how. Staff numbers are those
 * of the 2017 reply and stand under their year.
 */

const citizen = {
  id: 'citizen',
  minutes: 6,
  blocks: [
    { kind: 'paragraph', id: 'gate', claims: ['practice-link-from-citizen'] },
    { kind: 'heading', id: 'h-steps' },
    {
      kind: 'steps',
      id: 'five-steps',
      items: ['close', 'child', 'address', 'form', 'stop'],
      claims: [
        'practice-link-from-citizen',
        'practice-child-first',
        'hotline-esc-abuz',
        'anyone-may-ask',
        'number-119',
        'practice-danger-112',
      ],
      facts: ['Q6.1-03'],
    },
    { kind: 'lawCard', id: 'card-link', claim: 'practice-link-from-citizen' },
    { kind: 'lawCard', id: 'card-child', claim: 'practice-child-first' },
    { kind: 'heading', id: 'h-copy' },
    {
      kind: 'paragraph',
      id: 'copy',
      claims: ['practice-link-from-citizen', 'adults-no-exception', 'images-art-374'],
    },
    { kind: 'heading', id: 'h-work' },
    {
      kind: 'paragraph',
      id: 'work',
      claims: ['practice-link-from-citizen', 'practice-no-viewing', 'teacher-refers', 'notify-on-suspicion'],
    },
    { kind: 'heading', id: 'h-saw' },
    { kind: 'paragraph', id: 'saw', claims: ['practice-no-viewing', 'staff-welfare'] },
    {
      kind: 'callout',
      id: 'in-2017',
      tone: 'note',
      claims: ['hotline-esc-abuz'],
      facts: ['Q6.1-07'],
    },
    {
      kind: 'check',
      id: 'screenshot',
      options: [
        { id: 'covered', quality: 'notYet' },
        { id: 'site-only', quality: 'partly' },
        { id: 'address-only', quality: 'good' },
      ],
      claims: ['practice-link-from-citizen', 'adults-no-exception'],
    },
    { kind: 'keyPoint', id: 'remember' },
  ],
} as const satisfies Lesson

const hotline = {
  id: 'hotline',
  minutes: 8,
  blocks: [
    {
      kind: 'paragraph',
      id: 'morning',
      claims: ['hotline-esc-abuz', 'hotline-steps'],
      facts: ['Q16.1-01'],
    },
    { kind: 'heading', id: 'h-inside' },
    {
      kind: 'steps',
      id: 'inside',
      items: ['receive', 'assess', 'country', 'here', 'abroad', 'interpol'],
      claims: ['hotline-steps', 'iccam-classes'],
    },
    { kind: 'lawCard', id: 'card-steps', claim: 'hotline-steps' },
    { kind: 'heading', id: 'h-classes' },
    {
      kind: 'table',
      id: 'classes',
      columns: ['class', 'means', 'then'],
      rows: ['baseline', 'national', 'not-illegal'],
      claims: ['iccam-classes'],
    },
    { kind: 'lawCard', id: 'card-classes', claim: 'iccam-classes' },
    { kind: 'heading', id: 'h-not' },
    { kind: 'paragraph', id: 'not-police', claims: ['hotline-steps', 'practice-link-from-citizen'] },
    {
      kind: 'sort',
      id: 'who-does',
      bins: ['hotline', 'police', 'directorate'],
      cards: [
        { id: 'classify', bin: 'hotline' },
        { id: 'suspect', bin: 'police' },
        { id: 'services', bin: 'directorate' },
        { id: 'other-country', bin: 'hotline' },
        { id: 'find-child', bin: 'police' },
        { id: 'check-child', bin: 'directorate' },
      ],
      claims: ['hotline-steps', 'victim-identification', 'diicot-374', 'dgaspc-services'],
    },
    { kind: 'heading', id: 'h-figures' },
    {
      kind: 'table',
      id: 'figures',
      columns: ['when', 'number', 'source'],
      rows: ['reply', 'y2024', 'y2025'],
      claims: ['hotline-figures'],
      facts: ['Q6.1-08'],
    },
    { kind: 'paragraph', id: 'reading-figures', claims: ['hotline-figures', 'trusted-flagger'] },
    { kind: 'lawCard', id: 'card-inhope', claim: 'inhope-figures' },
    {
      kind: 'callout',
      id: 'in-2017',
      tone: 'note',
      claims: ['hotline-figures', 'iccam-classes'],
      facts: ['Q6.1-08', 'Q6.1-09', 'Q16.1-01'],
    },
    {
      kind: 'check',
      id: 'not-ours',
      options: [
        { id: 'statistics', quality: 'partly' },
        { id: 'other-hotline', quality: 'good' },
        { id: 'write-owner', quality: 'notYet' },
      ],
      claims: ['hotline-steps', 'iccam-classes'],
    },
    { kind: 'keyPoint', id: 'remember' },
  ],
} as const satisfies Lesson

const police = {
  id: 'police',
  minutes: 7,
  blocks: [
    { kind: 'paragraph', id: 'monday' },
    { kind: 'heading', id: 'h-whose' },
    { kind: 'paragraph', id: 'competence', claims: ['diicot-374'], facts: ['Q13.1-01'] },
    { kind: 'lawCard', id: 'card-diicot', claim: 'diicot-374' },
    { kind: 'heading', id: 'h-delegate' },
    {
      kind: 'paragraph',
      id: 'delegate',
      claims: ['diicot-374', 'dcco-structure'],
      facts: ['Q13.1-02', 'Q13.1-04'],
    },
    {
      kind: 'table',
      id: 'desks',
      columns: ['desk', 'does', 'leaves'],
      rows: ['prosecutor', 'dcco', 'brigades', 'local', 'prevention', 'directorate'],
      claims: [
        'diicot-374',
        'dcco-structure',
        'icse-access',
        'dgaspc-services',
        'practice-link-from-citizen',
        'practice-child-first',
      ],
      facts: ['Q13.1-01', 'Q13.1-02', 'Q13.1-04', 'Q13.2-05'],
    },
    { kind: 'lawCard', id: 'card-dcco', claim: 'dcco-structure' },
    { kind: 'heading', id: 'h-abroad' },
    {
      kind: 'paragraph',
      id: 'abroad',
      claims: ['practice-child-first'],
      facts: ['Q14-02', 'Q14-03', 'Q14-08', 'Q16.1-02'],
    },
    {
      kind: 'callout',
      id: 'in-2017',
      tone: 'note',
      claims: ['dcco-structure', 'diicot-374'],
      facts: ['Q13.1-03', 'Q13.1-04', 'Q13.1-05', 'Q13.2-01', 'Q13.2-02', 'Q13.2-03', 'Q13.2-04'],
    },
    {
      kind: 'callout',
      id: 'slip',
      tone: 'note',
      claims: ['dcco-structure'],
      facts: ['Q13.1-04', 'Q13.2-04'],
    },
    {
      kind: 'check',
      id: 'keep-it',
      options: [
        { id: 'send-today', quality: 'good' },
        { id: 'fuller-file', quality: 'notYet' },
        { id: 'keep-and-call', quality: 'partly' },
      ],
      claims: ['diicot-374', 'practice-child-first'],
    },
    { kind: 'keyPoint', id: 'remember' },
  ],
} as const satisfies Lesson

const identification = {
  id: 'identification',
  minutes: 8,
  blocks: [
    { kind: 'paragraph', id: 'cover' },
    { kind: 'heading', id: 'h-aim' },
    { kind: 'paragraph', id: 'aim', claims: ['victim-identification'], facts: ['Q13.2-05'] },
    { kind: 'lawCard', id: 'card-identification', claim: 'victim-identification' },
    { kind: 'heading', id: 'h-way' },
    { kind: 'paragraph', id: 'before-way', claims: ['victim-identification', 'practice-no-viewing'] },
    {
      kind: 'lane',
      id: 'way',
      lanes: ['citizen', 'hotline', 'justice', 'interpol', 'protection'],
      steps: [
        { id: 'report', lane: 'citizen' },
        { id: 'assess', lane: 'hotline' },
        { id: 'exchange', lane: 'hotline' },
        { id: 'case', lane: 'justice' },
        { id: 'analysis', lane: 'justice' },
        { id: 'icse', lane: 'interpol' },
        { id: 'found', lane: 'justice' },
        { id: 'protect', lane: 'protection' },
      ],
      claims: [
        'practice-link-from-citizen',
        'practice-child-first',
        'hotline-steps',
        'iccam-classes',
        'diicot-374',
        'victim-identification',
        'icse-access',
        'dgaspc-services',
        'practice-no-viewing',
      ],
      facts: ['Q13.2-05', 'Q13.2-08', 'Q16.1-01'],
    },
    {
      kind: 'callout',
      id: 'on-your-desk',
      tone: 'watch',
      confidence: 'practice',
      claims: ['victim-identification', 'practice-child-first'],
    },
    { kind: 'callout', id: 'in-2017', tone: 'note', claims: ['victim-identification'], facts: ['Q13.2-05'] },
    {
      kind: 'check',
      id: 'by-mail',
      options: [
        { id: 'two-files', quality: 'notYet' },
        { id: 'channels', quality: 'good' },
        { id: 'words-first', quality: 'partly' },
      ],
      claims: ['icse-access', 'victim-identification', 'images-art-374'],
    },
    { kind: 'keyPoint', id: 'remember' },
  ],
} as const satisfies Lesson

const icse = {
  id: 'icse',
  minutes: 7,
  blocks: [
    { kind: 'paragraph', id: 'what', claims: ['icse-purpose'], facts: ['Q13.2-06'] },
    { kind: 'heading', id: 'h-use' },
    {
      kind: 'steps',
      id: 'use',
      items: ['known', 'once', 'together'],
      claims: ['icse-purpose'],
      facts: ['Q13.2-06', 'Q13.2-09'],
    },
    { kind: 'lawCard', id: 'card-purpose', claim: 'icse-purpose' },
    { kind: 'heading', id: 'h-who' },
    {
      kind: 'paragraph',
      id: 'who',
      claims: ['icse-access', 'iccam-classes', 'practice-no-viewing'],
      facts: ['Q13.2-07', 'Q13.2-08', 'Q13.2-09'],
    },
    { kind: 'lawCard', id: 'card-access', claim: 'icse-access' },
    { kind: 'heading', id: 'h-not' },
    {
      kind: 'table',
      id: 'not',
      columns: ['heard', 'is'],
      rows: ['wanted', 'open', 'hotline', 'over'],
      claims: ['icse-purpose', 'icse-access', 'iccam-classes', 'dgaspc-services'],
    },
    { kind: 'heading', id: 'h-figures' },
    {
      kind: 'table',
      id: 'figures',
      columns: ['date', 'countries', 'children'],
      rows: ['y2017', 'y2022', 'later'],
      claims: ['icse-figures'],
    },
    { kind: 'paragraph', id: 'say-date', claims: ['icse-figures'] },
    { kind: 'lawCard', id: 'card-figures', claim: 'icse-figures' },
    {
      kind: 'callout',
      id: 'in-2017',
      tone: 'note',
      claims: ['icse-access', 'icse-purpose'],
      facts: ['Q13.2-06', 'Q13.2-07', 'Q13.2-08', 'Q13.2-09', 'Q13.2-10', 'Q13.2-11'],
    },
    { kind: 'callout', id: 'slip', tone: 'note', claims: ['icse-purpose'], facts: ['Q13.2-06'] },
    {
      kind: 'check',
      id: 'everyone-looks',
      options: [
        { id: 'ten-minutes', quality: 'notYet' },
        { id: 'after-judgment', quality: 'partly' },
        { id: 'account', quality: 'good' },
      ],
      claims: ['icse-access', 'victim-identification'],
    },
    { kind: 'keyPoint', id: 'remember' },
  ],
} as const satisfies Lesson

const child = {
  id: 'child',
  minutes: 7,
  blocks: [
    { kind: 'paragraph', id: 'boots' },
    { kind: 'heading', id: 'h-door' },
    { kind: 'paragraph', id: 'door', claims: ['practice-child-first', 'dgaspc-services'] },
    { kind: 'heading', id: 'h-gets' },
    {
      kind: 'steps',
      id: 'gets',
      items: ['check', 'services', 'complaint', 'hearing', 'image', 'money'],
      claims: [
        'dgaspc-services',
        'support-without-complaint',
        'few-statements-211',
        'practice-image-in-hearing',
        'compensation-211',
      ],
      facts: ['Q6.2-01', 'Q7-12'],
    },
    { kind: 'lawCard', id: 'card-services', claim: 'dgaspc-services' },
    { kind: 'lawCard', id: 'card-support', claim: 'support-without-complaint' },
    { kind: 'heading', id: 'h-after' },
    {
      kind: 'paragraph',
      id: 'after',
      claims: ['practice-child-first', 'practice-image-in-hearing', 'practice-link-from-citizen'],
    },
    {
      kind: 'callout',
      id: 'in-2017',
      tone: 'note',
      claims: ['dgaspc-services'],
      facts: ['Q6.1-15', 'Q6.2-01', 'Q16.1-07'],
    },
    {
      kind: 'check',
      id: 'letter',
      options: [
        { id: 'parents', quality: 'notYet' },
        { id: 'directorate', quality: 'good' },
        { id: 'prepare', quality: 'partly' },
      ],
      claims: ['practice-child-first', 'dgaspc-services'],
    },
    { kind: 'keyPoint', id: 'remember' },
  ],
} as const satisfies Lesson

const people = {
  id: 'people',
  minutes: 6,
  blocks: [
    { kind: 'paragraph', id: 'third-cup', claims: ['staff-welfare'] },
    { kind: 'heading', id: 'h-rules' },
    { kind: 'paragraph', id: 'rules-why', claims: ['staff-welfare'] },
    {
      kind: 'steps',
      id: 'rules',
      items: ['few', 'turns', 'after', 'help', 'leave'],
      claims: ['staff-welfare', 'victim-identification'],
    },
    { kind: 'lawCard', id: 'card-welfare', claim: 'staff-welfare' },
    { kind: 'heading', id: 'h-limit' },
    {
      kind: 'table',
      id: 'limit',
      columns: ['role', 'does', 'stops'],
      rows: ['school', 'prevention', 'magistrate'],
      claims: ['practice-link-from-citizen', 'practice-no-viewing', 'practice-child-first', 'staff-welfare'],
    },
    { kind: 'lawCard', id: 'card-viewing', claim: 'practice-no-viewing' },
    { kind: 'heading', id: 'h-asks' },
    { kind: 'paragraph', id: 'asks', claims: ['practice-link-from-citizen'] },
    {
      kind: 'checklist',
      id: 'mine',
      items: ['form', 'number', 'refusal', 'record', 'talk'],
      claims: ['practice-link-from-citizen', 'practice-child-first', 'staff-welfare'],
    },
    {
      kind: 'check',
      id: 'used-to-it',
      options: [
        { id: 'ask-her', quality: 'good' },
        { id: 'year-end', quality: 'partly' },
        { id: 'let-be', quality: 'notYet' },
      ],
      claims: ['staff-welfare'],
    },
    { kind: 'keyPoint', id: 'remember' },
  ],
} as const satisfies Lesson

/** The seven lessons, in order. */
export const m8Lessons = [
  citizen,
  hotline,
  police,
  identification,
  icse,
  child,
  people,
] as const satisfies readonly Lesson[]

/** One address, followed from the gate of a school to a child who is protected; then the sheet of its file. */
export const m8WorkedCase = {
  id: 'worked',
  minutes: 8,
  blocks: [
    { kind: 'paragraph', id: 'before', claims: ['practice-no-viewing'] },
    {
      kind: 'workedCase',
      id: 'file',
      parts: ['gate', 'form', 'analyst', 'notice', 'desk', 'analysis', 'icse', 'door', 'hearing', 'month'],
      claims: [
        'practice-link-from-citizen',
        'adults-no-exception',
        'hotline-steps',
        'iccam-classes',
        'diicot-374',
        'dcco-structure',
        'victim-identification',
        'icse-access',
        'icse-purpose',
        'practice-child-first',
        'dgaspc-services',
        'support-without-complaint',
        'few-statements-211',
        'compensation-211',
        'staff-welfare',
      ],
      facts: ['Q13.1-02', 'Q13.2-05', 'Q13.2-08', 'Q13.2-09'],
    },
    {
      kind: 'sampleNote',
      id: 'sheet',
      fields: ['came', 'desk', 'who-saw', 'aims', 'icse', 'child', 'protection', 'hearing', 'absent'],
      claims: ['victim-identification', 'practice-child-first', 'diicot-374'],
    },
    { kind: 'keyPoint', id: 'remember' },
  ],
} as const satisfies Lesson
