import { isLanguage, type Language } from '#src/lib/language.ts'
import { isTheme, type Theme } from '#src/lib/theme.ts'
import { formOf } from '#src/progress/form-of.ts'
import type { Progress } from '#src/progress/fold.ts'

const KEYS = { language: 'semnal.language', theme: 'semnal.theme', form: 'semnal.form' } as const

/**
 * What must be known before the record can be read: which language `/` leads to, the colours, and whether the parts of
 * the full form are left out.
 */
export type Mirror = { language?: Language; theme?: Exclude<Theme, 'system'>; form?: 'short' }

/** Copies what decides the first view to localStorage, or removes it there. Never throws: the copy is a comfort. */
export function mirrorPreferences(preferences: Progress['preferences']): void {
  const { language, theme } = preferences
  const short = formOf(preferences) === 'short'
  try {
    keep(KEYS.form, short ? 'short' : null)
    keep(KEYS.language, isLanguage(language) ? language : null)
    keep(KEYS.theme, isTheme(theme) && theme !== 'system' ? theme : null)
  } catch {
    // Denied or full: the first view then uses the address and the device, the record says the rest later.
  }
}

/** Reads the copy and believes nothing of it; empty where there is none or storage is denied. */
export function readMirror(): Mirror {
  try {
    const language = localStorage.getItem(KEYS.language)
    const theme = localStorage.getItem(KEYS.theme)
    const form = localStorage.getItem(KEYS.form)
    return {
      ...(isLanguage(language) ? { language } : {}),
      ...(isTheme(theme) && theme !== 'system' ? { theme } : {}),
      ...(form === 'short' ? { form } : {}),
    }
  } catch {
    return {}
  }
}

function keep(key: string, value: string | null): void {
  if (value === null) localStorage.removeItem(key)
  else localStorage.setItem(key, value)
}
