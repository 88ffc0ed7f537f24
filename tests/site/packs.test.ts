import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { headersFor } from '#lib/headers.ts';
import { localeList } from '#lib/i18n/locales.ts';
import { readFresh } from '#lib/offline/fresh.ts';
import { readPack, unfold } from '#lib/offline/pack.ts';
import { freshPath, keyOf, notKeptRest, workerPath } from '#lib/offline/paths.ts';
import { pathTo } from '#lib/paths.ts';
import { builtFiles, dist, pages } from '../support/built-site.ts';
import { siteContent } from '../support/content.ts';

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
/** A file as the pack holds it: what Pagefind has packed is unpacked there. */
const textOf = (path: string) =>
  path.endsWith('.pf_fragment') ? gunzipSync(readFileSync(join(dist, path))).toString('utf8') : read(path);
const all = localeList.flatMap((locale) =>
  [...siteContent().places.keys()].map((place) => {
    const fresh = readFresh(read(freshPath(keyOf(locale, place))));
    return { locale, place, key: keyOf(locale, place), fresh, pack: readPack(read(fresh.pack)) };
  }),
);

/** Most bytes that a copy may cost over the network. */
const most = 500_000;

describe('The pack of each language and country', () => {
  test('holds every page of it, and every script and text, byte for byte', () => {
    for (const { locale, place, key, pack } of all) {
      const own = pages.filter((page) => page.locale === locale && page.place === place);
      assert.ok(own.length > 100, key);
      const differs = own.filter(({ path, html }) => unfold(pack, pack.pages[path] ?? []) !== html);
      assert.deepEqual(
        differs.map(({ path }) => path),
        [],
      );
      const changed = Object.entries(pack.folded).filter(([path, one]) => unfold(pack, one) !== textOf(path));
      assert.deepEqual(
        changed.map(([path]) => path),
        [],
      );
    }
  });

  test('holds of each other language only what says, in it, that it is not kept', () => {
    for (const { locale, place, pack } of all) {
      const others = Object.keys(pack.pages).filter(
        (path) => path.split('/').length > 3 && !path.startsWith(pathTo(locale, place)),
      );
      const wanted = localeList.filter((one) => one !== locale).map((one) => pathTo(one, place, ...notKeptRest));
      assert.deepEqual(others.sort(), wanted.sort());
    }
  });

  test('holds pages with the guard at their top, and none without', () => {
    for (const { pack } of all)
      for (const [path, page] of Object.entries(pack.pages))
        assert.match(
          unfold(pack, page),
          /^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"><meta [^>]*><script data-to="https:/,
          path,
        );
  });

  test('gives pages the headers that they have on the site', () => {
    const { origin, checkedLive } = siteContent().site;
    const headers = headersFor('/', { trial: checkedLive === undefined, tls: origin.startsWith('https:') });
    for (const { pack } of all) assert.deepEqual(pack.headers, headers);
  });

  test('lists files and texts that are there, of its own search alone', () => {
    for (const { key, pack } of all) {
      const paths = [...pack.files.map(({ path }) => path), ...Object.keys(pack.folded)];
      assert.deepEqual(
        paths.filter((path) => !builtFiles.includes(path.slice(1))),
        [],
      );
      const foreign = paths.filter(
        (path) => path.startsWith('/data/search/') && !path.startsWith(`/data/search/${key}/`),
      );
      assert.deepEqual(foreign, []);
      assert.ok(paths.some((path) => path.endsWith('words.json')));
    }
  });

  test(`costs at most ${most / 1000} KB, and the page that offers it says how much, within 5 %`, () => {
    for (const { locale, place, key, fresh, pack } of all) {
      const cost = [fresh.pack, ...pack.files.map(({ path }) => path)].reduce((sum, path) => sum + onWay(path), 0);
      assert.ok(cost <= most, `${key}: ${cost}`);
      const [, said = ''] =
        /<p data-sizes[^>]*>\D*(\d+)/.exec(read(join(pathTo(locale, place, 'this-phone'), 'index.html'))) ?? [];
      assert.ok(Math.abs(Number(said) * 1000 - cost) < cost * 0.05, `${key}: ${said} KB for ${cost} bytes`);
    }
  });
});

/** Bytes of a file as our server sends it. */
function onWay(path: string): number {
  const content = readFileSync(join(dist, path));
  return /\.(?:js|json)$/.test(path) ? gzipSync(content).length : content.length;
}

describe('The worker of the copies', () => {
  test('weighs at most 10 KB', () => assert.ok(gzipSync(read(workerPath)).length <= 10_000));

  test('is at the root, so that it may answer for every page', () => assert.ok(builtFiles.includes('worker.js')));
});
