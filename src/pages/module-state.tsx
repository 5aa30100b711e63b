import { useTranslation } from 'react-i18next'
import type { Standing } from '#src/pages/use-standing.ts'
import { Sign } from '#src/ui/sign.tsx'

const SIGNS = {
  notStarted: { name: 'open' },
  inProgress: { name: 'half', colour: 'spot' },
  passed: { name: 'done', colour: 'spot' },
} as const

/** The sign of how the learner stands with a module; the words beside it say the same. */
export function StateSign({ standing }: { standing: Standing }) {
  return <Sign {...SIGNS[standing.state]} />
}

/** How the learner stands with a module, in words. */
export function StateText({ standing }: { standing: Standing }) {
  const { t } = useTranslation()
  return standing.state === 'inProgress'
    ? t('state.lessonsOf', { done: standing.lessonsDone, total: standing.lessonsTotal })
    : t(`state.${standing.state}`)
}
