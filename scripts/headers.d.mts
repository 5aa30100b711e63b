type HeaderName =
  | 'Content-Security-Policy'
  | 'X-Content-Type-Options'
  | 'Referrer-Policy'
  | 'Permissions-Policy'
  | 'Cross-Origin-Opener-Policy'

/** See headers.mjs. */
export const SECURITY_HEADERS: Readonly<Record<HeaderName, string>>
export const CACHE: Readonly<Record<'assets' | 'pages', string>>
export const HOST_FILES: Readonly<Record<'_headers' | '.htaccess' | 'nginx.conf', string>>
