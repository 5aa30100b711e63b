import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { pages } from '#src/lib/paths.ts'
import type { Module } from '#src/modules/module.ts'
import { claimsOf } from '#src/pages/claims-of.ts'
import { useTitles } from '#src/pages/use-titles.ts'
import type { ClaimId } from '#src/sources/claim.ts'
import { ClaimLines } from '#src/ui/claim-lines.tsx'
import { PageLink } from '#src/ui/page-link.tsx'

type GroundsProps = {
  module: Module
  claims: readonly ClaimId[]
  /** The lesson of the module to read again. */
  lesson: string
  label?: string
  children?: ReactNode
}

/** What an answer or a decision rests on, and the lesson that explains it. */
export function Grounds({ module, claims, lesson, label, children }: GroundsProps) {
  const { t } = useTranslation()
  const titles = useTitles()
  return (
    <div className="small ground">
      {label !== undefined && <p className="label">{label}</p>}
      <ClaimLines claims={claimsOf(claims)} />
      <p>
        {t('quiz.lesson')}:{' '}
        <PageLink page={pages.lesson(module.id, lesson)}>{titles.lesson(module, lesson)}</PageLink>
      </p>
      {children}
    </div>
  )
}
