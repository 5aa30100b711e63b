import { useTranslation } from 'react-i18next'
import { isTheme, THEMES } from '#src/lib/theme.ts'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { useProgress } from '#src/progress/use-progress.ts'
import { OptionList } from '#src/ui/option-list.tsx'

/** How the pages look; a choice takes effect at once. */
export function DisplayPage() {
  const { t } = useTranslation()
  const record = useProgress((state) => state.record)
  const kept = useProgress((state) => state.progress.preferences.theme)
  const theme = isTheme(kept) ? kept : 'system'
  return (
    <PageFrame title={[t('theme.title')]} description={t('theme.lead')}>
      <h1>{t('theme.title')}</h1>
      <p className="lead">{t('theme.lead')}</p>
      <fieldset className="choice">
        <legend>
          <h2>{t('theme.legend')}</h2>
        </legend>
        <OptionList
          name="theme"
          type="radio"
          options={THEMES.map((id) => ({ id, label: t(`theme.${id}`) }))}
          chosen={[theme]}
          onChoose={(value) => record({ kind: 'preference', name: 'theme', value })}
        />
      </fieldset>
      <h2>{t('theme.textTitle')}</h2>
      <p>{t('theme.text')}</p>
    </PageFrame>
  )
}
