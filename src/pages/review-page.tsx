import { useTranslation } from 'react-i18next'
import { pages } from '#src/lib/paths.ts'
import { modules } from '#src/modules/content/modules.ts'
import type { Module } from '#src/modules/module.ts'
import { DueText } from '#src/pages/due-text.tsx'
import { useTitles } from '#src/pages/use-titles.ts'
import { NextReview } from '#src/pages/next-review.tsx'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { type Due, dueOf, useReviewChoice, useReviewDay } from '#src/pages/use-review.ts'
import { useQuizToday } from '#src/pages/use-standing.ts'
import { REVIEW_MINUTES } from '#src/quiz/constants.ts'
import { PageLink } from '#src/ui/page-link.tsx'
import { Sign } from '#src/ui/sign.tsx'

function ModuleDue({ module }: { module: Module }) {
  const { t } = useTranslation()
  const titles = useTitles()
  const quiz = useQuizToday(module)
  const today = useReviewDay()
  const due: Due = quiz ? dueOf(quiz, today) : { items: 0, more: false, next: null }
  return (
    <li>
      <Sign name={due.items > 0 ? 'here' : 'open'} {...(due.items > 0 ? { colour: 'spot' as const } : {})} />
      <div className="row">
        {due.items > 0 ? (
          <PageLink page={pages.moduleReview(module.id)}>{titles.module(module)}</PageLink>
        ) : (
          <span>{titles.module(module)}</span>
        )}
      </div>
      <div className="state">
        {due.items > 0 ? (
          <p>
            <DueText {...due} />
          </p>
        ) : (
          <p>{t(due.next === null ? 'review.empty' : 'review.none')}</p>
        )}
        {!due.more && <NextReview day={due.next} />}
      </div>
    </li>
  )
}

/** What comes back today, module by module, and the switch that turns it off. */
export function ReviewPage() {
  const { t } = useTranslation()
  const { on, choose } = useReviewChoice()
  const lead = t('review.lead', { minutes: REVIEW_MINUTES })
  return (
    <PageFrame title={[t('review.title')]} description={lead}>
      <h1>{t('review.title')}</h1>
      <p className="lead">{lead}</p>
      <noscript>
        <p className="call">{t('noscript')}</p>
      </noscript>
      {on ? (
        <ol className="line">
          {modules.map((module) => (
            <ModuleDue key={module.id} module={module} />
          ))}
        </ol>
      ) : (
        <p>{t('review.offText')}</p>
      )}
      <div className="acts">
        <button type="button" className="plainbtn" onClick={() => choose(on ? 'off' : 'on')}>
          {t(on ? 'review.off' : 'review.on')}
        </button>
      </div>
    </PageFrame>
  )
}
