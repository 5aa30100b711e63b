import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useToday } from '#src/i18n/use-today.ts'
import { pages } from '#src/lib/paths.ts'
import type { Module } from '#src/modules/module.ts'
import { useCardRole } from '#src/pages/use-card-role.ts'
import { useDueToday } from '#src/pages/use-due-today.ts'
import { usePath } from '#src/pages/use-path.ts'
import { standingOf } from '#src/pages/use-standing.ts'
import { useProgress } from '#src/progress/use-progress.ts'
import { PageLink } from '#src/ui/page-link.tsx'
import { Arrow } from '#src/ui/sign.tsx'

/** Where a passed module leads: to its case not yet played, else to the first module of the path still to pass. */
function useWayOn(module: Module): { caseLeft: string | undefined; following: Module | undefined } {
  const progress = useProgress((state) => state.progress)
  const today = useToday()
  const { path } = usePath()
  return {
    caseLeft: standingOf(progress, module, today).caseLeft,
    following: path.required.find((one) => standingOf(progress, one, today).state !== 'passed'),
  }
}

function Onward({ page, children }: { page: string; children: ReactNode }) {
  return (
    <PageLink className="btn" page={page}>
      {children} <Arrow />
    </PageLink>
  )
}

/** With the path behind the learner: what comes back today, or else the card to keep. */
function AfterPath({ module }: { module: Module }) {
  const { t } = useTranslation()
  const due = useDueToday()
  const card = <Onward page={pages.card(module.id, useCardRole())}>{t('module.card')}</Onward>
  return due ? (
    <due.IfDue otherwise={card}>
      <Onward page={pages.review}>{t('review.open')}</Onward>
    </due.IfDue>
  ) : (
    card
  )
}

/** The one thing to do next after a passed module. */
export function WayOn({ module }: { module: Module }) {
  const { t } = useTranslation()
  const { caseLeft, following } = useWayOn(module)
  if (caseLeft !== undefined) return <Onward page={pages.scenario(caseLeft)}>{t('module.toCases')}</Onward>
  if (following)
    return (
      <Onward page={pages.module(following.id)}>{t('module.toNext', { number: following.number })}</Onward>
    )
  return <AfterPath module={module} />
}
