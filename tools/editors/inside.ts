import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What became of checking every link between pages of a build. */
export interface InsideLinks {
  pages: number;
  links: number;
  /** Links that lead nowhere, each with the page it stands on. */
  broken: { page: string; href: string }[];
}

/** Follows every link from a page of a build to another one, or to a place on a page. Undefined when there is no build. */
export function checkInside(dist: string): InsideLinks | undefined {
  if (!existsSync(join(dist, 'index.html'))) return undefined;
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => `/${relative(dist, join(one.parentPath, one.name)).split(sep).join('/')}`);
  const pages = new Map(
    files
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file.replace(/index\.html$/, ''), readFileSync(join(dist, file), 'utf8')] as const),
  );
  const ids = new Map([...pages].map(([page, html]) => [page, new Set(all(html, / id="([^"]+)"/g))] as const));
  const there = new Set([...pages.keys(), ...files]);
  const links = [...pages].flatMap(([page, html]) =>
    all(html, /<a\b[^>]* href="([^"]*)"/g)
      .filter((href) => /^(?:\/(?!\/)|#)/.test(href))
      .map((href) => ({ page, href })),
  );
  const isBroken = ({ page, href }: { page: string; href: string }): boolean => {
    const { pathname, hash } = new URL(href, `https://site.invalid${page}`);
    if (!there.has(pathname)) return true;
    return hash !== '' && ids.get(pathname)?.has(decodeURIComponent(hash.slice(1))) !== true;
  };
  return { pages: pages.size, links: links.length, broken: links.filter(isBroken) };
}

function all(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map((match) => match[1] ?? '');
}
