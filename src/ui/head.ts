import { createContext, useContext, useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** What the prerendered file says of a page; told while the page renders on the build machine. */
export type Head = { title: string; description: string }

/** Only the prerenderer provides it; in a browser the title is set on the document. */
export const HeadContext = createContext<((head: Head) => void) | null>(null)

type HeadParts = {
  /** Neutral parts of the title, most telling first; the name of the app closes it. */
  title: readonly string[]
  description: string
  /** True while a form on the page shows an error: the title says so first. */
  problem?: boolean
}

/** Sets the title of the page, in the language of the page. */
export function useHead({ title, description, problem = false }: HeadParts): void {
  const { t } = useTranslation()
  const tell = useContext(HeadContext)
  const prefix = problem ? `${t('error.titlePrefix')} ` : ''
  const full = prefix + [...title, t('app.name')].join(' – ')
  tell?.({ title: full, description })
  useEffect(() => {
    document.title = full
  }, [full])
}
