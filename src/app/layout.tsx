import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useLocation } from 'react-router'
import { Foot } from '#src/app/foot.tsx'
import { Head } from '#src/app/head.tsx'
import { Notices } from '#src/app/notices.tsx'
import { useLanguage } from '#src/i18n/use-language.ts'
import { applyForm } from '#src/app/apply-form.ts'
import { applyTheme } from '#src/app/apply-theme.ts'
import { otherLanguage } from '#src/lib/language.ts'
import { formOf } from '#src/progress/form-of.ts'
import { useProgress } from '#src/progress/use-progress.ts'
import { Symbols } from '#src/ui/symbols.tsx'

type LayoutProps = {
  /** The page asked for could not be loaded; the one before it stays. */
  failed: boolean
  onRetry: () => void
  /** Some of the words stand in the other language. */
  borrowed: boolean
}

/** The frame of every page: the door to help, the name, the languages, the page, the foot. */
export function Layout(props: LayoutProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { pathname } = useLocation()
  const theme = useProgress((state) =>
    state.status === 'ready' ? (state.progress.preferences.theme ?? '') : null,
  )
  const form = useProgress((state) => (state.status === 'ready' ? formOf(state.progress.preferences) : null))

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    if (theme !== null) applyTheme(theme)
  }, [theme])
  useEffect(() => {
    if (form !== null) applyForm(form)
  }, [form])

  return (
    <>
      <Symbols />
      <a className="skip" href="#content">
        {t('nav.skip')}
      </a>
      <Head pathname={pathname} />
      <Notices {...props} />
      <div className="page" lang={props.borrowed ? otherLanguage(language) : undefined}>
        <Outlet />
      </div>
      <Foot />
    </>
  )
}
