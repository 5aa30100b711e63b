import type { Language } from '#src/lib/language.ts'

const LOCALES = { ro: 'ro-RO', en: 'en-GB' } as const

/**
 * An ISO day (`2026-11-24`) in full: 24 noiembrie 2026 / 24 November 2026. A month (`2026-02`) without the day, a year
 * (`2026`) as it is: what is not known is not made up.
 */
export function formatDate(iso: string, language: Language): string {
  if (/^\d{4}$/u.test(iso)) return iso
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

/** What is lost in computing with binary fractions; far less than any point. */
const DUST = 1e-6

/** A share from 0 to 1 as a percentage, rounded down so that 79.5 never reads as a pass: 80 % (no-break space) / 80%. */
export function formatShare(share: number, language: Language): string {
  const whole = Math.floor(share * 100 + DUST) / 100
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(
    whole,
  )
}

/** Points with at most two decimals, rounded down: 7,5 / 7.5. */
export function formatPoints(points: number, language: Language): string {
  const hundredths = Math.floor(points * 100 + DUST) / 100
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(hundredths)
}

/** A number as it was typed, in the reader's way: 1,25 / 1.25. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 6 }).format(value)
}
