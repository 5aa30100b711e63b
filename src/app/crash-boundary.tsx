import type { i18n } from 'i18next'
import { Component, type ReactNode } from 'react'
import { LANGUAGES, type Language } from '#src/lib/language.ts'
import { addressOf, pages } from '#src/lib/paths.ts'

type CrashProps = { words: i18n; children: ReactNode }

function CrashMessage({ words, language }: { words: i18n; language: Language }) {
  const t = words.getFixedT(language, 'common')
  return (
    <section className="body" lang={language}>
      <h1>{t('crash.title')}</h1>
      <p className="lead">{t('crash.body')}</p>
      <div className="acts">
        <button type="button" className="btn" onClick={() => window.location.reload()}>
          {t('crash.reload')}
        </button>
        <a href={addressOf(language, pages.home)}>{t('crash.home')}</a>
        <a href={addressOf(language, pages.now)}>{t('help.button')}</a>
      </div>
    </section>
  )
}

/**
 * A page that stopped: said in both languages, since what stopped may be the choice of language itself. It sends
 * nothing anywhere; what was saved stays saved. The links load the page anew, out of the broken state.
 */
export class CrashBoundary extends Component<CrashProps, { crashed: boolean }> {
  override readonly state = { crashed: false }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  override render() {
    if (!this.state.crashed) return this.props.children
    return (
      <main className="sheet crash">
        {LANGUAGES.map((language) => (
          <CrashMessage key={language} language={language} words={this.props.words} />
        ))}
      </main>
    )
  }
}
