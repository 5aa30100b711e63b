import { pages } from '#src/lib/paths.ts'
import { allLessons } from '#src/modules/all-lessons.ts'
import type { Module } from '#src/modules/module.ts'
import { useTitles } from '#src/pages/use-titles.ts'
import { useFinishedLessons } from '#src/pages/use-finished-lessons.ts'
import { PageLink } from '#src/ui/page-link.tsx'
import { Sign } from '#src/ui/sign.tsx'

/** The lessons of the module beside the text: what is read, where one is, what is left. */
export function LessonRail({ module, here }: { module: Module; here: string }) {
  const titles = useTitles()
  const finishedLessons = useFinishedLessons(module)
  return (
    <nav className="rail" aria-labelledby="rail">
      <h2 id="rail">{titles.module(module)}</h2>
      <ol className="line">
        {allLessons(module).map(({ id, form }) => {
          const done = finishedLessons.includes(id)
          const current = id === here
          return (
            <li
              key={id}
              className={[done && 'past', current && 'now', form === 'full' && !current && 'full-only']
                .filter(Boolean)
                .join(' ')}
            >
              <Sign
                name={current ? 'here' : done ? 'done' : 'open'}
                {...(current || done ? { colour: 'spot' as const } : {})}
              />
              <PageLink page={pages.lesson(module.id, id)} aria-current={current ? 'page' : undefined}>
                {titles.lesson(module, id)}
              </PageLink>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
