import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pagesOf } from '../support/browser/dist-copy.ts';
import { quantile, type Result } from './results.ts';

/** Templates that people open most, on a prepaid card. */
const everyday = ['guide', 'option', 'options', 'services', 'need', 'service', 'home'];
const kib = 1024;

/** Packed bytes of the pages of every template, and of the script in them. */
export function measureWeights(dist: string): Result[] {
  const pages = pagesOf(dist).map((path) => {
    const html = readFileSync(join(dist, path, path.endsWith('/') ? 'index.html' : ''), 'utf8');
    return { template: templateOf(path), bytes: packed(html), script: packed(scriptsOf(html)) };
  });
  const byTemplate = Map.groupBy(pages, ({ template }) => template);
  const weights = [...byTemplate].flatMap(([template, all]) => {
    const bytes = all.map((page) => page.bytes);
    if (template === 'one-page') return [];
    const target = (everyday.includes(template) ? 11 : 14) * kib;
    return [
      { name: `weight, ${template}: half of the pages`, value: quantile(bytes, 0.5), unit: 'bytes', target },
      { name: `weight, ${template}: 95 of 100 pages`, value: quantile(bytes, 0.95), unit: 'bytes', target },
      { name: `weight, ${template}: the heaviest`, value: Math.max(...bytes), unit: 'bytes', target },
    ];
  });
  const most = Math.max(...pages.map(({ script }) => script));
  return [...weights, { name: 'script of a page: the most', value: most, unit: 'bytes', target: 3 * kib }];
}

function packed(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function scriptsOf(html: string): string {
  return [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '').join('\n');
}

/** Template of the page at an address. */
function templateOf(path: string): string {
  const [locale, place, first, second] = path.split('/').filter(Boolean);
  if (path === '/') return 'languages';
  if (locale === '404.html') return 'none';
  if (locale === 'inbox') return 'inbox';
  if (place === undefined) return 'start';
  if (first === undefined) return 'home';
  // It is a file of its own, and is weighed with the copies.
  if (first === 'one-page.html') return 'one-page';
  if (second !== undefined) return { options: 'option', services: 'need' }[first] ?? first;
  return ['options', 'services', 'this-phone', 'about', 'search', 'notes', 'what-fits', 'call-me'].includes(first)
    ? first
    : 'guide';
}
