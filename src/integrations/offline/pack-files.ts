import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { getManifest } from 'workbox-build';
import { localeList, type Locale } from '#lib/i18n/locales.ts';
import { headersFor } from '#lib/headers.ts';
import { manifestPath, notKeptRest } from '#lib/offline/paths.ts';
import type { PackedFile } from '#lib/offline/pack.ts';
import { pathTo } from '#lib/paths.ts';
import { keysetsOf } from '../content/callback.ts';

/** A file of a pack, and what it weighs. */
export interface FileOnDisk extends PackedFile {
  bytes: number;
  content: Buffer;
}

/** What the search shows words of; Pagefind takes it packed or not. */
const isFragment = ({ path }: FileOnDisk): boolean => path.endsWith('.pf_fragment');

/** The policy at a path, which is the same in every edition. */
const policyOf = (path: string): string | undefined =>
  headersFor(path, { trial: true, tls: true })['Content-Security-Policy'];

/** Scripts and data go into the pack too, since dozens of small files come slowly; what has a policy of its own must come with it. */
function isText(file: FileOnDisk): boolean {
  return isFragment(file) || (/\.(?:js|json)$/.test(file.path) && policyOf(file.path) === policyOf('/'));
}

/** Names that hold a hash of what is in them. */
const hashed = /^_astro\/|\.(?:pf_\w+)$/;

/** What pages of a locale and place load once the reader acts, as workbox-build finds it in a build: files, and texts for the pack. */
export async function filesOf(
  dist: string,
  locale: Locale,
  place: string,
): Promise<{ files: FileOnDisk[]; texts: Map<string, string> }> {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: dist,
    globPatterns: [
      '_astro/**/*.js',
      manifestPath.slice(1),
      `data/search/${locale}-${place}/**/*`,
      `data/find/{${place}.json,${place}/${locale}/*.json}`,
      `data/leaflets/${place}.js`,
      `${locale}/${place}/**/*`,
      ...keysetsOf(place).map(({ id }) => `data/keysets/${id}.json`),
    ],
    // A copy is in one language: there is nothing to choose.
    globIgnores: ['**/*.html', '_astro/find-language.*'],
    dontCacheBustURLsMatching: hashed,
  });
  if (warnings.length > 0) throw new Error(`The files of a pack cannot be listed: ${warnings.join(' ')}`);
  const all = manifestEntries.map(({ url, revision }) => {
    const content = readFileSync(join(dist, url));
    const integrity = `sha256-${createHash('sha256').update(content).digest('base64')}`;
    return { path: `/${url}`, bytes: content.length, content, ...(revision === null ? {} : { integrity }) };
  });
  const textOf = (file: FileOnDisk): string => (isFragment(file) ? gunzipSync(file.content) : file.content).toString();
  const texts = all.filter(isText).map((file) => [file.path, textOf(file)] as const);
  return { files: all.filter((one) => !isText(one)), texts: new Map(texts) };
}

/** The pages of a pack by path: those of the locale and place, the way there, and those that say of each other language that it is not kept. */
export function pagesOf(dist: string, locale: Locale, place: string): Map<string, string> {
  const own = globSync(`${locale}/${place}/**/*.html`, { cwd: dist }).map((file) => `/${file}`);
  const others = localeList.map((other) => pathTo(other, place, ...notKeptRest));
  const paths = ['/', pathTo(locale), ...own.map((file) => file.replace(/index\.html$/, '')), ...others];
  const read = (path: string): string =>
    readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
  return new Map([...new Set(paths)].sort().map((path) => [path, read(path)]));
}
