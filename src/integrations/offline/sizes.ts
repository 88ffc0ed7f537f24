import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { numbers } from '#lib/i18n/intl.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { onePagePath } from '#lib/offline/paths.ts';
import { pathTo } from '#lib/paths.ts';
import type { FileOnDisk } from './pack-files.ts';

/** What keeping a copy costs, in bytes. */
export interface Sizes {
  /** That come over the network. */
  fetched: number;
  /** That the phone keeps. */
  kept: number;
}

/** What a browser keeps beside each page or file: its address and headers. Measured in Chromium. */
const perEntry = 1000;

/** Sizes of a copy: the pack and its files packed for the way, and whole pages and files on the phone. */
export function sizesOf(pack: string, unfolded: readonly string[], files: readonly FileOnDisk[]): Sizes {
  const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
  // Servers leave files alone that are packed already.
  const onWay = ({ path, content }: FileOnDisk): number =>
    /\.(?:js|json)$/.test(path) ? gzipSync(content).length : content.length;
  const whole = unfolded.map((text) => Buffer.byteLength(text));
  return {
    fetched: gzipSync(pack).length + sum(files.map(onWay)),
    kept: sum(whole) + sum(files.map(({ bytes }) => bytes)) + (unfolded.length + files.length) * perEntry,
  };
}

/**
 * Writes sizes into the page that offers copies, in place of `#1` and `#2`: kilobytes to fetch and megabytes to keep of the
 * pack, and kilobytes of the page to pass on, which is a file as it is. Gives the path of the page.
 */
export function withSizes(
  dist: string,
  locale: Locale,
  place: string,
  sizes: Sizes,
  pages: Map<string, string>,
): string {
  const path = pathTo(locale, place, 'this-phone');
  const inWords = (value: number, digits: number): string =>
    numbers(locale, { maximumFractionDigits: digits }).format(value);
  const onePage = Buffer.byteLength(pages.get(onePagePath(locale, place)) ?? '');
  const html = (pages.get(path) ?? '')
    .replace(/(<p data-sizes[^>]*>)([^<]*)/, (_, begin: string, text: string) =>
      [begin, text.replace('#1', inWords(sizes.fetched / 1000, 0)).replace('#2', inWords(sizes.kept / 1e6, 1))].join(
        '',
      ),
    )
    .replace(/(<a [^>]*data-sizes>)([^<]*)/, (_, begin: string, text: string) =>
      [begin, text.replace('#1', inWords(onePage / 1000, 0))].join(''),
    );
  pages.set(path, html);
  writeFileSync(join(dist, path, 'index.html'), html);
  return path;
}
