import { isLanguage, type Language } from '#src/lib/language.ts'
import { isTheme, type Theme } from '#src/lib/theme.ts'
import type { Progress } from '#src/progress/fold.ts'

const KEYS = { language: 'semnal.language', theme: 'semnal.theme' } as const

/** What must be known before the record can be read: which language `/` leads to, and the colours. */
export type Mirror = { language?: Language; theme?: Exclude<Theme, 'system'> }

/** Copies the chosen language and theme to localStorage, or removes them there. Never throws: the copy is a comfort. */
export function mirrorPreferences({ language, theme }: Progress['preferences']): void {
  try {
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
    return {
      ...(isLanguage(language) ? { language } : {}),
      ...(isTheme(theme) && theme !== 'system' ? { theme } : {}),
    }
  } catch {
    return {}
  }
}

function keep(key: string, value: string | null): void {
  if (value === null) localStorage.removeItem(key)
  else localStorage.setItem(key, value)
}
