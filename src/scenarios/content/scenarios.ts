import { sc1 } from '#src/scenarios/content/sc1.ts'
import { sc2 } from '#src/scenarios/content/sc2.ts'
import { sc5 } from '#src/scenarios/content/sc5.ts'
import { sc10 } from '#src/scenarios/content/sc10.ts'
import { sc11 } from '#src/scenarios/content/sc11.ts'
import { sc12 } from '#src/scenarios/content/sc12.ts'
import { sc13 } from '#src/scenarios/content/sc13.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'

/** Every practice case, in the order in which learners meet them. */
export const scenarios: readonly Scenario[] = [sc1, sc2, sc5, sc11, sc10, sc12, sc13]
