import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockProps } from '#src/modules/ui/block-props.ts'
import { LaneDrawing } from '#src/modules/ui/lane-drawing.tsx'
import { RichText } from '#src/ui/rich-text.tsx'
import { Sign } from '#src/ui/sign.tsx'

/** Up and down stay with the page, which scrolls. */
const TURNS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/**
 * A way through several hands, one step at a time: a button or an arrow key leads on. Without scripts and on paper all
 * steps stand below one another (`lane-step` in the style sheet).
 */
export function LaneBlock({ block, words }: BlockProps<'lane'>) {
  const { t } = useTranslation()
  const base = useId()
  const [at, setAt] = useState(0)
  const [all, setAll] = useState(false)
  const total = block.steps.length
  const go = (to: number) => setAt(Math.min(Math.max(to, 0), total - 1))
  const onKey = (event: KeyboardEvent) => {
    const turn = TURNS[event.key]
    if (turn === undefined || all) return
    event.preventDefault()
    go(at + turn)
  }
  return (
    <figure className="fig wide lanes">
      <p className="label" id={`${base}-title`}>
        {words(`${block.id}.title`)}
      </p>
      <LaneDrawing block={block} words={words} at={all ? null : at} />
      {/* The arrow keys are a comfort for who is here already; the buttons do the same. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div className="lane-steps" role="group" aria-labelledby={`${base}-title`} onKeyDown={onKey}>
        {/* Right under the drawing, and above texts of unlike lengths: they stay where they are while one steps. */}
        <div className="acts scripted">
          {!all && (
            <>
              <button
                type="button"
                className="btn btn--line"
                aria-disabled={at === 0}
                onClick={() => go(at - 1)}
              >
                {t('lane.back')}
              </button>
              <button
                type="button"
                className="btn"
                aria-disabled={at === total - 1}
                onClick={() => go(at + 1)}
              >
                {t('lane.next')}
              </button>
            </>
          )}
          <button type="button" className="plainbtn" onClick={() => setAll(!all)}>
            {t(all ? 'lane.oneByOne' : 'lane.all')}
          </button>
        </div>
        <ol aria-live="polite">
          {block.steps.map((step, index) => (
            <li key={step.id} className="lane-step" hidden={!all && index !== at} value={index + 1}>
              <p className="state">
                {t('lane.step', { n: index + 1, total })} · {words(`${block.id}.lanes.${step.lane}`)}
              </p>
              <h3>{words(`${block.id}.steps.${step.id}.title`)}</h3>
              <p>
                <RichText text={words(`${block.id}.steps.${step.id}.text`)} />
              </p>
              <dl className="may">
                <dt>
                  <Sign name="done" colour="spot" /> {t('lane.may')}
                </dt>
                <dd>{words(`${block.id}.steps.${step.id}.may`)}</dd>
                <dt>
                  <Sign name="not" colour="umber" /> {t('lane.mayNot')}
                </dt>
                <dd>{words(`${block.id}.steps.${step.id}.mayNot`)}</dd>
              </dl>
            </li>
          ))}
        </ol>
      </div>
    </figure>
  )
}
