import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { movedOrder } from '#src/quiz/ui/draft.ts'

type OrderFieldProps = {
  /** The id of the button that a message leads to while nothing was moved. */
  firstControl: string
  order: readonly string[]
  textOf: (step: string) => string
  onOrder: (order: readonly string[]) => void
}

/** The step last moved and its new place, counted from 1; or the end at which it already was. */
type Moved = { step: string; at: number | 'first' | 'last' }

/**
 * Steps ordered with named buttons, one place at a time: no dragging, focus stays on the moved step's button, and the
 * new place is spoken. At either end the button says so instead of vanishing.
 */
export function OrderField({ firstControl, order, textOf, onOrder }: OrderFieldProps) {
  const { t } = useTranslation()
  // What was done, not its words: the page may change its language after.
  const [moved, setMoved] = useState<Moved | null>(null)
  const list = useRef<HTMLOListElement>(null)

  const move = (step: string, by: -1 | 1) => {
    const from = order.indexOf(step)
    const next = movedOrder(order, from, by)
    if (next === order) {
      setMoved({ step, at: by < 0 ? 'first' : 'last' })
      return
    }
    onOrder(next)
    setMoved({ step, at: from + by + 1 })
    requestAnimationFrame(() => {
      const name = by < 0 ? 'up' : 'down'
      const button = list.current?.querySelector<HTMLButtonElement>(
        `[data-step="${step}"] [data-move="${name}"]`,
      )
      button?.focus()
      // Focus that stays where it is brings nothing into view by itself. (Not there without a screen.)
      button?.scrollIntoView?.({ block: 'nearest' })
    })
  }

  return (
    <>
      <ol className="ordering" ref={list}>
        {order.map((step, at) => (
          <li key={step} data-step={step}>
            <span className="place" aria-hidden="true">
              {at + 1}
            </span>
            <span className="what">{textOf(step)}</span>
            <span className="moves">
              <button type="button" data-move="up" onClick={() => move(step, -1)}>
                <span aria-hidden="true">↑</span>
                <span className="vh">{t('quiz.upItem', { item: textOf(step) })}</span>
              </button>
              <button
                type="button"
                id={at === 0 ? firstControl : undefined}
                data-move="down"
                onClick={() => move(step, 1)}
              >
                <span aria-hidden="true">↓</span>
                <span className="vh">{t('quiz.downItem', { item: textOf(step) })}</span>
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p className="small quiet moved" role="status">
        {moved && typeof moved.at === 'string' && t(`quiz.${moved.at}`)}
        {moved &&
          typeof moved.at === 'number' &&
          t('quiz.moved', { item: textOf(moved.step), n: moved.at, total: order.length })}
      </p>
    </>
  )
}
