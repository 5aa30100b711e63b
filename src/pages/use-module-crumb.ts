import { useTranslation } from 'react-i18next'
import { pages } from '#src/lib/paths.ts'
import type { Module } from '#src/modules/module.ts'
import type { Crumb } from '#src/pages/page-frame.tsx'

/** The way back to a module, as one of the crumbs above a page. */
export function useModuleCrumb(module: Module): Crumb {
  const { t } = useTranslation()
  return { text: t('place.module', { number: module.number }), page: pages.module(module.id) }
}
