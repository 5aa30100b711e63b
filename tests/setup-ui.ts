import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

// jsdom draws nothing, so it has nowhere to scroll to and would say so on the console.
window.scrollTo = () => undefined
Element.prototype.scrollIntoView = () => undefined

beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

/** A warning is a fault that a reader has not met yet. A test that expects one clears the spy itself. */
afterEach(() => {
  cleanup()
  const said = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls]
  vi.restoreAllMocks()
  vi.useRealTimers()
  expect(said, 'the console is quiet').toEqual([])
})
