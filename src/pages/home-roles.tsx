import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Role, ROLES } from '#src/lib/role.ts'
import type { Path } from '#src/modules/path.ts'
import { useProgress } from '#src/progress/use-progress.ts'
import { Sign } from '#src/ui/sign.tsx'

type RolesProps = { role: Role | undefined; path: Path; pathId: string }

/** What the chosen role makes of the path, in numbers. */
function usePathInNumbers({ required, optional }: Path): string {
  const { t } = useTranslation()
  const told = t('role.required', { n: required.length })
  return optional.length === 0 ? told : `${told} ${t('role.optional', { n: optional.length })}`
}

/**
 * The choice of role. What it changes stands elsewhere on the page, on a phone out of sight: the chosen role says it,
 * with the way there, and a screen reader is told.
 */
export function HomeRoles({ role, path, pathId }: RolesProps) {
  const { t } = useTranslation()
  const record = useProgress((state) => state.record)
  const inNumbers = usePathInNumbers(path)
  // Told of a choice made here, not of one that was made another day.
  const [choosing, setChoosing] = useState(false)
  const pressed = useRef<{ button: Element; top: number } | null>(null)
  const choose = (value: Role, button: Element) => {
    pressed.current = { button, top: button.getBoundingClientRect().top }
    record({ kind: 'preference', name: 'role', value })
    setChoosing(true)
  }
  // On a phone the path stands above and may have grown: what was pressed stays where it is.
  useLayoutEffect(() => {
    const { button, top } = pressed.current ?? {}
    pressed.current = null
    const moved = (button?.getBoundingClientRect().top ?? 0) - (top ?? 0)
    if (moved !== 0) window.scrollBy(0, moved)
  }, [role])
  return (
    <section className="home-roles scripted" aria-labelledby="roles">
      <h2 id="roles">{t('role.title')}</h2>
      <p className="small quiet">{t('role.hint')}</p>
      <ul className="roles">
        {ROLES.map((one) => (
          <li key={one}>
            <button
              type="button"
              aria-pressed={one === role}
              onClick={({ currentTarget }) => choose(one, currentTarget)}
            >
              <Sign name={one === role ? 'done' : 'open'} {...(one === role ? { colour: 'spot' } : {})} />
              {t(`role.names.${one}`)}
            </button>
            {one === role ? (
              <p>
                <span className="label">{t('role.chosen')}.</span> {inNumbers}{' '}
                <a className="nowrap" href={`#${pathId}`}>
                  {t('role.toPath')}
                </a>
              </p>
            ) : (
              <p>{t(`role.gives.${one}`)}</p>
            )}
          </li>
        ))}
      </ul>
      <p className="vh" role="status">
        {choosing && role !== undefined && `${t('role.chosen')}: ${t(`role.names.${role}`)}. ${inNumbers}`}
      </p>
    </section>
  )
}
