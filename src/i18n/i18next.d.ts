// Types only: the Romanian files say which keys exist, and nothing of them reaches the bundle through here.
import 'i18next'
import type about from '../../public/locales/ro/about.json'
import type common from '../../public/locales/ro/common.json'
import type pages from '../../public/locales/ro/pages.json'
import type parts from '../../public/locales/ro/parts.json'
import type now from '../../public/locales/ro/now.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: { common: typeof common & typeof parts & typeof pages; now: typeof now; about: typeof about }
    returnNull: false
  }
}
