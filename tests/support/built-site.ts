import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isLocale, type Locale } from '#lib/i18n/locales.ts';
import { attr, elements, only } from './html.ts';

/** A built page. */
export interface BuiltPage {
  /** Its file below `dist`. */
  file: string;
  /** Its address on the site. */
  path: string;
  html: string;
  document: Tree.Document;
  /** Language of its address; undefined for the chooser and the page of no address. */
  locale: Locale | undefined;
  place: string | undefined;
  /** Segments below the place. */
  rest: string[];
}

/** The folder of the built site. */
export const dist = resolve(import.meta.dirname, '../../dist');

/** Every file of the built site, below `dist`. */
export const builtFiles = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile())
  .map((one) => resolve(one.parentPath, one.name).slice(dist.length + 1))
  .sort();

function read(file: string): BuiltPage {
  const html = readFileSync(resolve(dist, file), 'utf8');
  const path = `/${file.replace(/index\.html$/, '')}`;
  const [locale = '', place, ...rest] = path.split('/').filter(Boolean);
  const known = isLocale(locale);
  return {
    file,
    path,
    html,
    document: parse(html),
    locale: known ? locale : undefined,
    place: known ? place : undefined,
    rest,
  };
}

/** Every built page, read and parsed once. */
export const pages = builtFiles.filter((file) => file.endsWith('.html')).map(read);

/** Whether a page is passed on as a file: no other page stands beside it, so it leads to none. */
export function isFile({ path }: BuiltPage): boolean {
  return path.endsWith('/one-page.html');
}

/** Whether a page is a short address, which stands in no language's folder. */
export function isShort({ path }: BuiltPage): boolean {
  return /^\/q\//i.test(path);
}

/** The language that a page states. */
export function langOf(page: BuiltPage): string {
  return attr(only(elements(page.document, 'html')), 'lang') ?? '';
}

/** Findings on pages, one line each, for a test that wants none: the page and what is wrong there. */
export function onPages(find: (page: BuiltPage) => readonly string[], some: readonly BuiltPage[] = pages): string[] {
  return some.flatMap((page) => find(page).map((what) => `${page.path}: ${what}`));
}
