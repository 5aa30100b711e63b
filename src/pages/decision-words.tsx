import { useTranslation } from 'react-i18next'
import { decisionRange } from '#src/scenarios/count-decisions.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'

/** How many decisions a case has, in words: 4 decisions; 5–6 decisions where some plays meet more than others. */
export function DecisionWords({ scenario }: { scenario: Scenario }) {
  const { t } = useTranslation()
  const { from, to } = decisionRange(scenario)
  return <>{from === to ? t('module.decisions', { count: to }) : t('module.decisionsRange', { from, to })}</>
}
