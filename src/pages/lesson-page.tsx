import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useWords } from '#src/i18n/use-words.ts'
import { pages } from '#src/lib/paths.ts'
import { allLessons } from '#src/modules/all-lessons.ts'
import type { Lesson, Module } from '#src/modules/module.ts'
import { LessonBlocks } from '#src/modules/ui/lesson-blocks.tsx'
import { moduleOf } from '#src/pages/module-of.ts'
import { LessonRail } from '#src/pages/lesson-rail.tsx'
import { namespaceOf } from '#src/pages/namespace-of.ts'
import { NotFoundPage } from '#src/pages/not-found-page.tsx'
import { useModuleCrumb } from '#src/pages/use-module-crumb.ts'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { useFinishedLessons } from '#src/pages/use-finished-lessons.ts'
import { usePlace } from '#src/pages/use-place.ts'
import { useProgress } from '#src/progress/use-progress.ts'
import { PageLink } from '#src/ui/page-link.tsx'
import { Arrow, Sign } from '#src/ui/sign.tsx'
import { SignalLine } from '#src/ui/signal-line.tsx'

type LessonProps = { module: Module; lesson: Lesson }

function useLessonName(module: Module): (lesson: Lesson) => string {
  const { t } = useTranslation()
  return (lesson) => {
    const at = module.lessons.indexOf(lesson)
    return at < 0 ? t('place.worked') : t('place.lesson', { n: at + 1 })
  }
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
  const words = useWords(namespaceOf(module.id))
  const nameOf = useLessonName(module)
  const all = allLessons(module)
  const at = all.indexOf(lesson)
  const before = all[at - 1]
  const after = all[at + 1]
  return (
    <nav className="turn" aria-label={t('nav.neighbours')}>
      {before && (
        <PageLink page={pages.lesson(module.id, before.id)}>
          <span>{nameOf(before)}</span>
          {words(`${before.id}.title`)}
        </PageLink>
      )}
      {after ? (
        <PageLink page={pages.lesson(module.id, after.id)}>
          <span>{nameOf(after)}</span>
          {words(`${after.id}.title`)}
        </PageLink>
      ) : (
        <PageLink page={pages.module(module.id)}>
          <span>{t('place.module', { number: module.number })}</span>
          {words('title')}
        </PageLink>
      )}
    </nav>
  )
}

function LessonView({ module, lesson }: LessonProps) {
  const { t } = useTranslation()
  const crumb = useModuleCrumb(module)
  const words = useWords(namespaceOf(module.id))
  const nameOf = useLessonName(module)
  const page = pages.lesson(module.id, lesson.id)
  usePlace(page)
  const all = allLessons(module)
  const at = all.indexOf(lesson)
  const following = all[at + 1]
  const isWorked = lesson === module.workedCase
  const total = module.lessons.length
  const title = words(`${lesson.id}.title`)
  const place = isWorked ? t('place.worked') : t('place.lessonOf', { n: at + 1, total })
  return (
    <PageFrame
      title={[title, t('place.module', { number: module.number })]}
      description={words(`${lesson.id}.lead`)}
      pause
      crumbs={[{ text: t('nav.path'), page: pages.home }, crumb, { text: place }]}
      rail={<LessonRail module={module} here={lesson.id} />}
    >
      <SignalLine at={at + 1} total={all.length} />
      <h1>{title}</h1>
      <p className="lead">{words(`${lesson.id}.lead`)}</p>
      <LessonBlocks
        key={lesson.id}
        namespace={namespaceOf(module.id)}
        lesson={lesson.id}
        blocks={lesson.blocks}
      />
      <LessonEnd
        key={`${lesson.id}-end`}
        module={module}
        lesson={lesson}
        next={
          following
            ? {
                page: pages.lesson(module.id, following.id),
                text: `${t('lesson.next')}: ${nameOf(following)}`,
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
  const module = moduleOf(moduleId)
  const lesson = module && allLessons(module).find(({ id }) => id === lessonId)
  return module && lesson ? <LessonView module={module} lesson={lesson} /> : <NotFoundPage />
}
