import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Erasure } from '#src/progress/fact-keeper.ts'
import { useProgress } from '#src/progress/use-progress.ts'

/** Brings the question and its two buttons into view. (Not there without a screen.) */
function showAndFocus(heading: HTMLElement | null): void {
  heading?.focus()
  heading?.closest('section')?.scrollIntoView?.({ block: 'nearest' })
}

/** Asks once, in the page, then erases everything this browser keeps of the course, in all its tabs. */
export function EraseProgress() {
  const { t } = useTranslation()
  const erase = useProgress((state) => state.erase)
  const opener = useRef<HTMLButtonElement>(null)
  const [state, setState] = useState<'closed' | 'asking' | Erasure>('closed')

  const close = (next: 'closed' | Erasure) => {
    setState(next)
    requestAnimationFrame(() => opener.current?.focus())
  }
  if (state === 'asking')
    return (
      <section className="call call--watch" aria-labelledby="erase">
        <h3 id="erase" tabIndex={-1} ref={showAndFocus}>
          {t('erase.title')}
        </h3>
        <p>{t('erase.body')}</p>
        <div className="acts">
          <button type="button" className="btn" onClick={() => close('closed')}>
            {t('erase.cancel')}
          </button>
          <button type="button" className="btn btn--line" onClick={() => void erase().then(close)}>
            {t('erase.confirm')}
          </button>
        </div>
      </section>
    )
  return (
    <div className="acts">
      <button type="button" className="btn btn--line" ref={opener} onClick={() => setState('asking')}>
        {t('erase.button')}
      </button>
      <p role="status">{state !== 'closed' && t(`erase.${state}`)}</p>
    </div>
  )
}
