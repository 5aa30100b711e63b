import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '#src/i18n/use-words.ts'
import { pages } from '#src/lib/paths.ts'
import type { Module } from '#src/modules/module.ts'
import { claimsOf } from '#src/pages/claims-of.ts'
import { namespaceOf } from '#src/pages/namespace-of.ts'
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
  const words = useWords(namespaceOf(module.id))
  return (
    <div className="small ground">
      {label !== undefined && <p className="label">{label}</p>}
      <ClaimLines claims={claimsOf(claims)} />
      <p>
        {t('quiz.lesson')}:{' '}
        <PageLink page={pages.lesson(module.id, lesson)}>{words(`${lesson}.title`)}</PageLink>
      </p>
      {children}
    </div>
  )
}
