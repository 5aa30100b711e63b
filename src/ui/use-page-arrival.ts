import { createContext, useContext, useEffect } from 'react'
import { type NavigationType, useLocation } from 'react-router'
import { pageOf } from '#src/lib/paths.ts'

/**
 * How the page being shown was reached. `app/` gives it: a page waits for its words before it is shown, and the
 * router's own answer is about the address, which is ahead of the page by then.
 */
export const ArrivalContext = createContext<`${NavigationType}`>('POP')

/** Where each visited entry of the history was scrolled to, in this tab. */
const scrolledTo = new Map<string, number>()

/** The page the reader is on; null until the first one, which the browser has opened by itself. */
let current: { page: string; hash: string } | null = null

function focusOn(target: HTMLElement): void {
  if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1')
  target.focus({ preventScroll: true })
}

/** The part of the page that a hash names; null where it names none, or was cut in the middle of a `%C8%99`. */
function partOf(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    return null
  }
}

function focusTarget(hash: string): boolean {
  const target = partOf(hash)
  if (!target) return false
  focusOn(target)
  target.scrollIntoView()
  return true
}

/**
 * On every navigation to another page the focus goes to its `h1` and the page starts at its top; Back and Forward go
 * where the reader had scrolled; an address with a hash leads to that part. A change of language is no arrival:
 * nothing moves.
 */
export function usePageArrival(): void {
  const { pathname, key, hash } = useLocation()
  const navigation = useContext(ArrivalContext)
  const page = pageOf(pathname)

  useEffect(() => {
    const remember = () => scrolledTo.set(key, window.scrollY)
    window.addEventListener('scroll', remember, { passive: true })
    return () => window.removeEventListener('scroll', remember)
  }, [key])

  useEffect(() => {
    const before = current
    current = { page, hash }
    if (before === null) return
    const samePage = before.page === page
    if (samePage && (before.hash === hash || hash === '')) return
    if (focusTarget(hash) || samePage) return
    const heading = document.querySelector<HTMLElement>('main h1')
    if (heading) focusOn(heading)
    window.scrollTo(0, navigation === 'POP' ? (scrolledTo.get(key) ?? 0) : 0)
    // Only page and hash decide: a language change keeps the reader where they are.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [page, hash])
}
