/**
 * The drawings that a lesson may show and, for each, the labels whose words it sets: `labels.<label>`.
 * `…Short` stands for the same label in the tall drawing of a narrow screen. A drawing also has `title`,
 * `description` (the drawing in words, for those who do not see it) and `caption`.
 */
export const DIAGRAM_LABELS = {
  'reporting-route': [
    'child',
    'childSub',
    'you',
    'youSub',
    'management',
    'managementSub',
    'danger',
    'suspicion',
    'teacher',
    'sameTime',
    'anyViolence',
    'offence',
    'd112',
    'd112Sub',
    'dgaspc',
    'dgaspcSub',
    'dgaspcSubShort',
    'cjrae',
    'cjraeSub',
    'd119',
    'd119Sub',
    'd119SubShort',
    'police',
    'policeSub',
    'legendLaw',
    'legendBeside',
    'legendAlert',
  ],
} as const

/** Name of a drawing; the component of that name draws it. */
export type Diagram = keyof typeof DIAGRAM_LABELS
