/**
 * The response headers of the site, and the files that say them to the usual hosts. The local server sends the same.
 * Nothing of the app needs an exception: no inline script or style, no other origin, no HTML made from text.
 */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Files under /assets/ carry their content in their name; everything else is asked for anew. */
export const CACHE = { assets: 'public, max-age=31536000, immutable', pages: 'no-cache' }

const lines = (line) => Object.entries(SECURITY_HEADERS).map(([name, value]) => line(name, value))

/** `_headers`, as Netlify, Cloudflare Pages and others read it. */
function headersFile() {
  return [
    '/*',
    ...lines((name, value) => `  ${name}: ${value}`),
    `  Cache-Control: ${CACHE.pages}`,
    '',
    '/assets/*',
    '  ! Cache-Control',
    `  Cache-Control: ${CACHE.assets}`,
    '',
  ].join('\n')
}

/** `.htaccess` for Apache with mod_headers. */
function htaccess() {
  return [
    'ErrorDocument 404 /404.html',
    '<IfModule mod_headers.c>',
    ...lines((name, value) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${CACHE.pages}"`,
    '  <If "%{REQUEST_URI} =~ m#^/assets/#">',
    `    Header set Cache-Control "${CACHE.assets}"`,
    '  </If>',
    '</IfModule>',
    '',
  ].join('\n')
}

/** The inside of an nginx `server` block; `add_header` is not inherited, so each location says all. */
function nginx() {
  const all = (indent) => lines((name, value) => `${indent}add_header ${name} "${value}" always;`)
  return [
    '# Put these lines into the server block; root points to the built site (dist/).',
    'charset utf-8;',
    'error_page 404 /404.html;',
    '# Files for other hosts are not for readers.',
    'location ~ ^/(?:\\.|_headers$) {',
    '    return 404;',
    '}',
    'location / {',
    '    try_files $uri $uri/ =404;',
    ...all('    '),
    `    add_header Cache-Control "${CACHE.pages}" always;`,
    '}',
    'location /assets/ {',
    '    try_files $uri =404;',
    ...all('    '),
    `    add_header Cache-Control "${CACHE.assets}";`,
    '}',
    '',
  ].join('\n')
}

/** Name and content of each host's file; the build writes the first two into the site, nginx's beside it. */
export const HOST_FILES = { _headers: headersFile(), '.htaccess': htaccess(), 'nginx.conf': nginx() }
