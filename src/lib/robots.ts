import { locales, localeList } from './i18n/locales.ts';

/** `robots.txt`: pages of a trial edition say `noindex` themselves, so robots must be able to read them. */
export function robotsFile(origin: string, { trial }: { trial: boolean }): string {
  const lines = [
    'User-agent: *',
    'Disallow: /api/',
    ...(trial ? [] : ['', `Sitemap: ${new URL('/sitemap.xml', origin).href}`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** `sitemap.xml`: the addresses and the same page in other languages, nothing else. */
export function sitemapFile(addresses: readonly string[]): string {
  const known = new Set(addresses);
  const entries = addresses.map((address) => {
    const links = siblings(address)
      .filter(({ href }) => known.has(href))
      .map(({ lang, href }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`);
    return `<url><loc>${address}</loc>${links.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}

function siblings(address: string): { lang: string; href: string }[] {
  const { origin, pathname } = new URL(address);
  const [, own = '', ...rest] = pathname.split('/');
  if (!Object.hasOwn(locales, own)) return [];
  return localeList.map((locale) => ({ lang: locales[locale].lang, href: `${origin}/${[locale, ...rest].join('/')}` }));
}
