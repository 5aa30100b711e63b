import { createContext, useContext, useEffect } from 'react'
import { type NavigationType, useLocation } from 'react-router'
import { pageOf } from '#src/lib/paths.ts'

/**
 * How the page being shown was reached. `app/` gives it: a page waits for its words before it is shown, and the
 * router's own answer is about the address, which is ahead of the page by then.
 */
export const ArrivalContext = createContext<`${NavigationType}`>('POP')

/** How each visited entry of the history was left, in this tab: where it was scrolled to, and on which link. */
const scrolledTo = new Map<string, number>()
const leftOn = new Map<string, { href: string | null; nth: number; seen: boolean } | null>()

/** The page the reader is on; null until the first one, which the browser has opened by itself. */
let current: { page: string; hash: string } | null = null

function focusOn(target: HTMLElement): void {
  if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1')
  target.focus({ preventScroll: true })
}

/** The links that lead to the same place, in the order of the page. */
const linksTo = (href: string | null) =>
  [...document.querySelectorAll('a')].filter((link) => link.getAttribute('href') === href)

/** Goes to the link on which the entry was left; false where there was none, or the page no longer has it. */
function focusLink(entry: string): boolean {
  const left = leftOn.get(entry)
  const same = left ? linksTo(left.href) : []
  const link = same[left?.nth ?? 0] ?? same[0]
  unfold(link)
  // What could be seen can be seen again, should the page have changed above it.
  link?.focus({ preventScroll: !left?.seen })
  return link !== undefined
}

/** Opens what a part of the page is folded in. */
function unfold(part: Element | undefined): void {
  const fold = part?.closest('details')
  if (!fold) return
  fold.open = true
  unfold(fold.parentElement ?? undefined)
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
  unfold(target)
  focusOn(target)
  target.scrollIntoView()
  return true
}

/**
 * On every navigation to another page the focus goes to its `h1` and the page starts at its top; an address with a hash
 * leads to that part. Back and Forward go where the reader had scrolled, to the link on which they left. A change of
 * language is no arrival: nothing moves.
 */
export function usePageArrival(): void {
  const { pathname, key, hash } = useLocation()
  const navigation = useContext(ArrivalContext)
  const page = pageOf(pathname)
  // The router gives no key of their own to the first entry and to those of links within a page.
  const entry = key + pathname + hash

  useEffect(() => {
    const rememberScroll = () => scrolledTo.set(entry, window.scrollY)
    const rememberLink = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a') : null
      const href = link?.getAttribute('href') ?? null
      const seen = (link?.getBoundingClientRect().top ?? 0) < window.innerHeight
      leftOn.set(entry, link && { href, nth: linksTo(href).indexOf(link), seen })
    }
    window.addEventListener('scroll', rememberScroll, { passive: true })
    // Not every browser gives the focus to a link that is pressed.
    for (const kind of ['focusin', 'click']) document.addEventListener(kind, rememberLink, true)
    return () => {
      window.removeEventListener('scroll', rememberScroll)
      for (const kind of ['focusin', 'click']) document.removeEventListener(kind, rememberLink, true)
    }
  }, [entry])

  useEffect(() => {
    const before = current
    current = { page, hash }
    if (before === null) {
      // The browser has gone to the part itself; not every one opens what the part is folded in.
      if (partOf(hash)?.closest('details:not([open])')) focusTarget(hash)
      return
    }
    const samePage = before.page === page
    if (samePage && before.hash === hash) return
    const cameBack = navigation === 'POP'
    if (cameBack && !(samePage && hash !== '')) {
      window.scrollTo(0, scrolledTo.get(entry) ?? 0)
      if (focusLink(entry)) return
    }
    if (focusTarget(hash) || samePage) return
    const heading = document.querySelector<HTMLElement>('main h1')
    if (heading) focusOn(heading)
    if (!cameBack) window.scrollTo(0, 0)
    // Only page and hash decide: a language change keeps the reader where they are.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [page, hash])
}
