import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { allLessons } from '#src/modules/all-lessons.ts'
import type { Form } from '#src/modules/form.ts'
import type { Lesson, Module } from '#src/modules/module.ts'
import { useForm } from '#src/pages/use-form.ts'

/** Says which form of a module one reads, and changes it. Both texts are on the page; the style sheet shows one. */
export function FormSwitch({ module, lesson }: { module: Module; lesson?: Lesson }) {
  const { t } = useTranslation()
  const { choose } = useForm()
  const box = useRef<HTMLDivElement>(null)
  if (!module.shortForm) return null
  const lessons = allLessons(module).filter(({ form }) => form === 'full').length
  const parts = lesson?.blocks.filter(({ form }) => form === 'full').length ?? 0
  const leftOut = lesson ? t('form.partsMore', { count: parts }) : t('form.lessonsMore', { count: lessons })
  const onlyFull = lesson?.form === 'full'
  // The button that was pressed goes: the focus stays with the words that say what is read now.
  const switchTo = (form: Form) => {
    choose(form)
    box.current?.focus()
  }
  return (
    <div className="form-switch small" ref={box} tabIndex={-1}>
      <p className="short-only">
        {onlyFull ? t('form.onlyFull') : t('form.short')}{' '}
        {!onlyFull && (lesson ? parts : lessons) > 0 && leftOut}{' '}
        <button type="button" className="plainbtn scripted" onClick={() => switchTo('full')}>
          {t('form.toFull')}
        </button>
      </p>
      <p className="full-only">
        {t('form.full')}{' '}
        <button type="button" className="plainbtn scripted" onClick={() => switchTo('short')}>
          {t('form.toShort')}
        </button>
      </p>
    </div>
  )
}
