import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import { useLanguage } from '#src/i18n/use-language.ts'
import { addressOf } from '#src/lib/paths.ts'

type PageLinkProps = Omit<ComponentProps<typeof Link>, 'to'> & { page: string; hash?: string }

/** A link to a page of Semnal in the language being read; `page` comes from `lib/paths.ts`. */
export function PageLink({ page, hash, ...rest }: PageLinkProps) {
  const language = useLanguage()
  return <Link {...rest} to={addressOf(language, page) + (hash ? `#${hash}` : '')} />
}
