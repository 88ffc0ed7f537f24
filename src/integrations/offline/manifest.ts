import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceLocale } from '#lib/i18n/locales.ts';
import { nameIn } from '#lib/i18n/name-in.ts';
import { manifestPath } from '#lib/offline/paths.ts';
import { content } from '../content/content.ts';

/** A plain square: no picture tells more than the name does. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'%3E%3Cpath fill='%2317513f' d='M0 0h9v9H0z'/%3E%3C/svg%3E";

/** Writes what a phone shows of the site if its owner puts it on the home screen. Nothing offers that. */
export function writeManifest(dist: string): void {
  const name = nameIn(content().site.names, sourceLocale);
  const manifest = {
    name,
    short_name: name.split(' ')[0],
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: '#fbfbf8',
    theme_color: '#fbfbf8',
    icons: [{ src: icon, sizes: 'any', type: 'image/svg+xml' }],
  };
  writeFileSync(join(dist, manifestPath), `${JSON.stringify(manifest)}\n`);
}
