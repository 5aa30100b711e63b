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
  /** Under 14, 14 to 16, 16 to 18, on one line of ages; `…Sub` says in a few words what holds there. */
  'three-ages': [
    'under14',
    'under14Sub',
    'from14',
    'from14Sub',
    'from16',
    'from16Sub',
    'age14',
    'age16',
    'age18',
  ],
  /** Four steps, then a gate, then two more; `…Sub` is the length of the measure. */
  'measures-ladder': [
    'free',
    'civic',
    'civicSub',
    'supervision',
    'supervisionSub',
    'weekend',
    'weekendSub',
    'daily',
    'dailySub',
    'gate',
    'gateSub',
    'custodial',
    'centre',
    'centreSub',
    'detention',
    'detentionSub',
  ],
  /** Two rooms as a plan: the child's room and that of those who listen. */
  'hearing-room': [
    'childRoom',
    'observerRoom',
    'waitingRoom',
    'child',
    'interviewer',
    'psychologist',
    'camera',
    'observers',
    'glass',
    'ownDoor',
  ],
} as const

/** Name of a drawing; the component of that name draws it. */
export type Diagram = keyof typeof DIAGRAM_LABELS
