import type { Language } from '#src/lib/language.ts'

const LOCALES = { ro: 'ro-RO', en: 'en-GB' } as const

/** An ISO day (`2026-11-24`) in full: 24 noiembrie 2026 / 24 November 2026. A month (`2026-02`) without the day. */
export function formatDate(iso: string, language: Language): string {
  const monthOnly = iso.length === 7
  const date = new Date(`${monthOnly ? `${iso}-01` : iso.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return iso
  const day = monthOnly ? {} : ({ day: 'numeric' } as const)
  return new Intl.DateTimeFormat(LOCALES[language], {
    ...day,
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date)
}

/** A share from 0 to 1 as a percentage: 80 % (with a no-break space) / 80%. */
export function formatShare(share: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(
    share,
  )
}

/** Points with at most one decimal: 7,5 / 7.5. */
export function formatPoints(points: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }).format(points)
}
