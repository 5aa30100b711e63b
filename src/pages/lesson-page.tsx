import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useWords } from '#src/i18n/use-words.ts'
import { pages } from '#src/lib/paths.ts'
import { allLessons } from '#src/modules/all-lessons.ts'
import { inForm, moduleInForm } from '#src/modules/form.ts'
import type { Lesson, Module } from '#src/modules/module.ts'
import { LessonBlocks } from '#src/modules/ui/lesson-blocks.tsx'
import { ChangesOfLesson } from '#src/pages/changes-of-lesson.tsx'
import { FormSwitch } from '#src/pages/form-switch.tsx'
import { loadedClaims, loadedModule } from '#src/pages/lesson-content.ts'
import { LessonRail } from '#src/pages/lesson-rail.tsx'
import { namespaceOf } from '#src/pages/namespace-of.ts'
import { NotFoundPage } from '#src/pages/not-found-page.tsx'
import { useModuleCrumb } from '#src/pages/use-module-crumb.ts'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { useFinishedLessons } from '#src/pages/use-finished-lessons.ts'
import { useForm } from '#src/pages/use-form.ts'
import { usePlace } from '#src/pages/use-place.ts'
import { useTitles } from '#src/pages/use-titles.ts'
import { listKey } from '#src/progress/fold.ts'
import { useProgress } from '#src/progress/use-progress.ts'
import { PageLink } from '#src/ui/page-link.tsx'
import { Arrow, Sign } from '#src/ui/sign.tsx'
import { SignalLine } from '#src/ui/signal-line.tsx'

type LessonProps = { module: Module; lesson: Lesson }

/** The lessons of the form that is read, by their place in it. */
function useOrder(module: Module) {
  const { t } = useTranslation()
  const { form } = useForm()
  const ids = allLessons(moduleInForm(module, form)).map(({ id }) => id)
  const placeOf = (id: string): string => {
    const n = ids.indexOf(id) + 1
    return n === 0 ? t('form.lessonOnlyFull') : t('place.lessonOf', { n, total: ids.length })
  }
  /** The neighbours in the full order that the form holds. */
  const around = (id: string) => {
    const all = allLessons(module).map((lesson) => lesson.id)
    const at = all.indexOf(id)
    return {
      before: all
        .slice(0, at)
        .filter((one) => ids.includes(one))
        .at(-1),
      after: all.slice(at + 1).find((one) => ids.includes(one)),
    }
  }
  return { ids, placeOf, around }
}

/** Marks the lesson as read, and shows the way on; without scripts the neighbours below lead on. */
function LessonEnd({ module, lesson, next }: LessonProps & { next: { page: string; text: string } }) {
  const { t } = useTranslation()
  const record = useProgress((state) => state.record)
  const done = useFinishedLessons(module).includes(lesson.id)
  const onward = useRef<HTMLAnchorElement>(null)
  const [justDone, setJustDone] = useState(false)
  // The button that was pressed is gone: the way on takes its place, and the focus.
  useEffect(() => {
    if (done && justDone) onward.current?.focus()
  }, [done, justDone])
  return (
    <div className="acts lesson-end">
      <p role="status" className="quiet small">
        {done && (
          <>
            <Sign name="done" colour="spot" /> {t('lesson.doneState')}
          </>
        )}
      </p>
      {!done && (
        <button
          type="button"
          className="btn"
          onClick={() => {
            record({ kind: 'finishedLesson', module: module.id, lesson: lesson.id })
            setJustDone(true)
          }}
        >
          {t('lesson.done')}
        </button>
      )}
      {done && (
        <PageLink className="btn" page={next.page} ref={onward}>
          {next.text} <Arrow />
        </PageLink>
      )}
    </div>
  )
}

function Neighbours({ module, lesson }: LessonProps) {
  const { t } = useTranslation()
  const titles = useTitles()
  const { around } = useOrder(module)
  const { before, after } = around(lesson.id)
  return (
    <nav className="turn" aria-label={t('nav.neighbours')}>
      {before && (
        <PageLink page={pages.lesson(module.id, before)}>
          <span>
            <Arrow /> {t('nav.previous')}
          </span>
          {titles.lesson(module, before)}
        </PageLink>
      )}
      {after ? (
        <PageLink page={pages.lesson(module.id, after)}>
          <span>
            {t('nav.next')} <Arrow />
          </span>
          {titles.lesson(module, after)}
        </PageLink>
      ) : (
        <PageLink page={pages.module(module.id)}>
          <span>
            {t('card.backToModule')} <Arrow />
          </span>
          {titles.module(module)}
        </PageLink>
      )}
    </nav>
  )
}

function LessonView({ module, lesson }: LessonProps) {
  const { t } = useTranslation()
  const crumb = useModuleCrumb(module)
  const words = useWords(namespaceOf(module.id))
  const { ids, placeOf, around } = useOrder(module)
  const { form } = useForm()
  const page = pages.lesson(module.id, lesson.id)
  usePlace(page)
  const { after } = around(lesson.id)
  const title = useTitles().lesson(module, lesson.id)
  const record = useProgress((state) => state.record)
  const ratings = useProgress((state) => state.progress.ratings)
  return (
    <PageFrame
      title={[title, t('place.module', { number: module.number })]}
      description={words(`${lesson.id}.lead`)}
      pause
      crumbs={[{ text: t('nav.path'), page: pages.home }, crumb, { text: placeOf(lesson.id) }]}
      rail={<LessonRail module={module} here={lesson.id} />}
    >
      <SignalLine at={ids.indexOf(lesson.id) + 1} total={ids.length} />
      <h1>{title}</h1>
      <p className="lead">{words(`${lesson.id}.lead`)}</p>
      <LessonBlocks
        key={lesson.id}
        namespace={namespaceOf(module.id)}
        lesson={lesson.id}
        blocks={lesson.blocks}
        claims={loadedClaims()}
        ratingsOf={(block) => ratings[listKey({ module: module.id, lesson: lesson.id, block })] ?? {}}
        onRate={(block, item, rating) =>
          record({ kind: 'rated', module: module.id, lesson: lesson.id, block, item, rating })
        }
      />
      <ChangesOfLesson lesson={{ blocks: lesson.blocks.filter((block) => inForm(block, form)) }} />
      <FormSwitch module={module} lesson={lesson} />
      <LessonEnd
        key={`${lesson.id}-end`}
        module={module}
        lesson={lesson}
        next={
          after !== undefined
            ? {
                page: pages.lesson(module.id, after),
                text: `${t('lesson.next')}: ${t('place.lesson', { n: ids.indexOf(after) + 1 })}`,
              }
            : { page: pages.module(module.id), text: t('card.backToModule') }
        }
      />
      <Neighbours module={module} lesson={lesson} />
    </PageFrame>
  )
}

/** One lesson, or the worked case, of a module. */
export function LessonPage() {
  const { moduleId, lessonId } = useParams()
  const module = loadedModule(moduleId)
  const lesson = module && allLessons(module).find(({ id }) => id === lessonId)
  return module && lesson ? <LessonView module={module} lesson={lesson} /> : <NotFoundPage />
}
