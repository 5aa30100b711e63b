import type { i18n } from 'i18next'

/**
 * Says, on the page as the build wrote it, that its code or words did not come: the text stays readable and the links
 * work, but buttons would do nothing. Reloading is the way on.
 */
export function sayNotLoaded(words: i18n): void {
  const place = document.querySelector('.notices')
  if (!place) return
  const t = words.getFixedT(words.language, 'common')
  const retry = document.createElement('button')
  retry.className = 'tap'
  retry.textContent = t('error.retry')
  retry.addEventListener('click', () => window.location.reload())
  const line = document.createElement('p')
  line.append(`${t('error.network')} `, retry)
  place.replaceChildren(line)
}
