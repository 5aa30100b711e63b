import { type RefObject, useEffect, useRef } from 'react'

/**
 * For the heading of a step that follows another on the same page, or what the step begins with before it: gives the focus
 * to it when the step appears, where `wanted`, and again when `step` names another one.
 */
export function useHeadingFocus(wanted: boolean, step?: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!wanted) return
    heading.current?.focus({ preventScroll: true })
    // What stands above it (where one is) is part of the step.
    heading.current?.closest('.page')?.scrollIntoView?.()
  }, [wanted, step])
  return heading
}
