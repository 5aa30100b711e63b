import type { i18n } from 'i18next'
import { useEffect, useState } from 'react'
import { Route, Routes, useLocation, useNavigationType } from 'react-router'
import { Layout } from '#src/app/layout.tsx'
import { componentOf, isBorrowed, languageOf, preparePage } from '#src/app/prepare-page.ts'
import { routes } from '#src/app/routes.ts'
import { isLanguage } from '#src/lib/language.ts'
import { PATTERNS } from '#src/lib/paths.ts'
import { NotFoundPage } from '#src/pages/not-found-page.tsx'
import { ArrivalContext } from '#src/ui/use-page-arrival.ts'

/** Tries after which only loading the page anew can help: the files it asks for may be those of an older version. */
const TRIES_IN_PLACE = 1

/**
 * The page of the address, shown once its code and words are here: until then the reader keeps the page they are on.
 * `failed` says that they could not be loaded; `retry` asks again.
 */
function useShownPage(words: i18n) {
  const location = useLocation()
  const navigation = useNavigationType()
  const [shown, setShown] = useState({ location, navigation })
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)

  useEffect(() => {
    let stale = false
    preparePage(words, location.pathname).then(
      async () => {
        if (stale) return
        await words.changeLanguage(languageOf(location.pathname))
        setFailed(false)
        setShown({ location, navigation })
      },
      () => {
        if (!stale) setFailed(true)
      },
    )
    return () => {
      stale = true
    }
  }, [words, location, navigation, tries])

  const retry = () => (tries < TRIES_IN_PLACE ? setTries(tries + 1) : window.location.reload())
  return { ...shown, failed, retry }
}

/** The layout with the page of the address in it; an unknown language or page is said inside it. */
export function Pages({ words }: { words: i18n }) {
  const { location, navigation, failed, retry } = useShownPage(words)
  const [, prefix] = location.pathname.split('/')
  const layout = <Layout failed={failed} onRetry={retry} borrowed={isBorrowed(words, location.pathname)} />
  return (
    <ArrivalContext value={navigation}>
      <Routes location={location}>
        <Route element={layout}>
          {isLanguage(prefix) &&
            routes.map((route) => {
              const Page = componentOf(route) ?? NotFoundPage
              return <Route key={route.path} path={`${PATTERNS.language}/${route.path}`} element={<Page />} />
            })}
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    </ArrivalContext>
  )
}
