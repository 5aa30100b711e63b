import { useTranslation } from 'react-i18next'
import { formatShare } from '#src/i18n/format.ts'
import { useLanguage } from '#src/i18n/use-language.ts'
import { pages } from '#src/lib/paths.ts'
import { modules } from '#src/modules/content/modules.ts'
import type { Module } from '#src/modules/module.ts'
import { scenariosOf } from '#src/pages/catalogue.ts'
import { EraseProgress } from '#src/pages/erase-progress.tsx'
import { StateSign } from '#src/pages/module-state.tsx'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { endingsSeen, useStanding } from '#src/pages/use-standing.ts'
import { useTitles } from '#src/pages/use-titles.ts'
import { useProgress } from '#src/progress/use-progress.ts'
import { ENDING_TONES, type Scenario } from '#src/scenarios/scenario.ts'
import { PageLink } from '#src/ui/page-link.tsx'
import { Sign } from '#src/ui/sign.tsx'

const ENDING_SIGNS = {
  sound: { name: 'done', colour: 'spot' },
  repairable: { name: 'half', colour: 'umber' },
  harmful: { name: 'not', colour: 'umber' },
} as const

function ModuleRow({ module }: { module: Module }) {
  const { t } = useTranslation()
  const titles = useTitles()
  const language = useLanguage()
  const standing = useStanding(module)
  const best = standing.quiz?.bestShare ?? 0
  return (
    <tr>
      <th scope="row">
        <PageLink page={pages.module(module.id)}>{titles.module(module)}</PageLink>
      </th>
      <td data-l={t('progress.colLessons')}>
        <span>{t('result.of', { a: standing.lessonsDone, b: standing.lessonsTotal })}</span>
      </td>
      <td data-l={t('progress.colQuiz')}>
        <span>
          {best > 0 ? t('progress.best', { percent: formatShare(best, language) }) : t('progress.none')}
        </span>
      </td>
      <td data-l={t('progress.colState')}>
        <span className="st">
          <StateSign standing={standing} /> {t(`state.${standing.state}`)}
        </span>
      </td>
    </tr>
  )
}

function CaseRow({ module, scenario }: { module: Module; scenario: Scenario }) {
  const { t } = useTranslation()
  const titles = useTitles()
  const progress = useProgress((state) => state.progress)
  const seen = endingsSeen(progress, scenario)
  const skipped = useStanding(module).skippedScenarios.includes(scenario.id)
  return (
    <tr>
      <th scope="row">
        <PageLink page={pages.scenario(scenario.id)}>
          {t('place.caseNamed', { number: scenario.number, title: titles.scenario(scenario) })}
        </PageLink>
      </th>
      <td data-l={t('progress.colEndings')}>
        {seen.length === 0 ? (
          <span>{t(skipped ? 'state.caseSkipped' : 'progress.noEndings')}</span>
        ) : (
          <ul className="plain">
            {ENDING_TONES.filter((tone) => seen.includes(tone)).map((tone) => (
              <li className="st" key={tone}>
                <Sign {...ENDING_SIGNS[tone]} /> {t(`ending.${tone}`)}
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}

function Kept() {
  const { t } = useTranslation()
  const saving = useProgress((state) => state.saving)
  const unknown = useProgress((state) => state.unknown)
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{t('progress.kept')}</h2>
      <p>
        {saving === 'denied' ? t('save.denied') : t('progress.keptText')}{' '}
        {saving === 'saved' && t('save.saved')}
      </p>
      {unknown > 0 && <p>{t('save.unknown', { count: unknown })}</p>}
      <EraseProgress />
    </section>
  )
}

/** What was done on this device, told from the record, and the way to erase it. */
export function ProgressPage() {
  const { t } = useTranslation()
  const started = useProgress(
    ({ progress }) =>
      Object.keys(progress.attempts).length +
        Object.keys(progress.plays).length +
        Object.keys(progress.finishedLessons).length >
      0,
  )
  // Said last, and only once it is known: above the tables it would push them about.
  const ready = useProgress(({ status }) => status === 'ready')
  const columns = ['colModule', 'colLessons', 'colQuiz', 'colState'] as const
  return (
    <PageFrame title={[t('progress.title')]} description={t('progress.lead')}>
      <h1>{t('progress.title')}</h1>
      <p className="lead">{t('progress.lead')}</p>
      <h2>{t('progress.modules')}</h2>
      <table className="tbl tbl--list wide outcomes">
        <caption>{t('progress.caption')}</caption>
        <thead>
          <tr>
            {columns.map((key) => (
              <th key={key} scope="col">
                {t(`progress.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {modules.map((module) => (
            <ModuleRow key={module.id} module={module} />
          ))}
        </tbody>
      </table>
      <h2>{t('progress.cases')}</h2>
      <table className="tbl tbl--list wide outcomes">
        <caption>{t('progress.casesCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('progress.colCase')}</th>
            <th scope="col">{t('progress.colEndings')}</th>
          </tr>
        </thead>
        <tbody>
          {modules.flatMap((module) =>
            scenariosOf(module).map((scenario) => (
              <CaseRow key={scenario.id} module={module} scenario={scenario} />
            )),
          )}
        </tbody>
      </table>
      <p className="small quiet">{t('home.numbers')}</p>
      {ready && !started && <p>{t('progress.empty')}</p>}
      <Kept />
    </PageFrame>
  )
}
