import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { decisionRange } from '#src/scenarios/count-decisions.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'

/** How many decisions a case has, in words: 4 decisions; 5–6 decisions where some plays meet more than others. */
export function DecisionWords({ scenario }: { scenario: Scenario }) {
  const { t } = useTranslation()
  // Hundreds of states are walked for it.
  const { from, to } = useMemo(() => decisionRange(scenario), [scenario])
  return <>{from === to ? t('module.decisions', { count: to }) : t('module.decisionsRange', { from, to })}</>
}
