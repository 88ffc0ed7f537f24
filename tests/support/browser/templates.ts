import { readdirSync } from 'node:fs';
import { parse } from 'node:path';
import type { Locale } from '#lib/i18n/locales.ts';
import { pagesOf } from './dist-copy.ts';
import { everything } from './scope.ts';

/** Pages that are made alike: one of each stands for all of them. */
const alike: readonly RegExp[] = [/\/service\//, /\/services\/./, /\/options\/./];

/** Guides are made alike too; these differ in what stands between their paragraphs. */
const special = ['pay', 'now', 'houses', 'notes'];

const guides = readdirSync(new URL('../../../content/guides/en', import.meta.url)).map((file) => parse(file).name);

/** One page of every kind in a language, and the pages outside of any language; all pages when everything is asked for. */
export function templates(folder: string, locale: Locale, place = 'no'): string[] {
  const seen = new Set<RegExp>();
  return pagesOf(folder).filter((path) => {
    const [, first, second = '', slug = ''] = path.split('/');
    if (first !== locale) return path === '/' || path === '/404.html';
    if (everything) return true;
    if (second !== '' && second !== place) return false;
    const kind = alike.find((pattern) => pattern.test(path));
    if (kind && seen.has(kind)) return false;
    if (kind) seen.add(kind);
    return kind !== undefined || !guides.includes(slug) || special.includes(slug);
  });
}
