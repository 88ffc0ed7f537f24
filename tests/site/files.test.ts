import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { headersFile } from '#lib/headers.ts';
import { localeList } from '#lib/i18n/locales.ts';
import { robotsFile } from '#lib/robots.ts';
import { builtFiles, dist, pages } from '../support/built-site.ts';
import { siteContent } from '../support/content.ts';

const { origin, checkedLive } = siteContent().site;
const edition = { trial: checkedLive === undefined, tls: origin.startsWith('https:') };
const read = (file: string) => readFileSync(resolve(dist, file), 'utf8');

describe('Beside the pages there is', () => {
  test('a page for addresses that lead nowhere', () => assert.ok(builtFiles.includes('404.html')));

  test('a chooser of languages, and a start in every language', () => {
    for (const file of ['index.html', ...localeList.map((locale) => `${locale}/index.html`)])
      assert.ok(builtFiles.includes(file), file);
  });

  test('the file of headers that hosts read', () => assert.equal(read('_headers'), headersFile(edition)));

  test('the file for robots', () => assert.equal(read('robots.txt'), robotsFile(origin, edition)));

  test('a list of addresses for search engines only in an edition for the public', () => {
    assert.equal(builtFiles.includes('sitemap.xml'), !edition.trial);
  });

  test('no page for editors, neither by its address nor by its words', () => {
    assert.deepEqual(
      builtFiles.filter((file) => /\beditors\b/.test(file)),
      [],
    );
    assert.deepEqual(
      pages.filter(({ html }) => html.includes('<h1>For editors</h1>')).map(({ path }) => path),
      [],
    );
  });

  test('nothing else that nobody asked for', () => {
    const known = [
      /^[\w/-]+\.html$/,
      /^(?:_headers|robots\.txt|sitemap\.xml)$/,
      /^_astro\/(?:[a-z-]+\/)?[\w.-]+\.(?:js|css)$/,
      /^(?:worker\.js|manifest\.json)$/,
      /^data\/pack\/[\w-]+\/pack\.[0-9a-f]{12}\.json$/,
      /^data\/now\/[\w-]+\.json$/,
      /^data\/find\/\w+\.json$/,
      /^data\/search\/[\w-]+\/(?:words\.json|pagefind-entry\.json|[\w./-]+\.(?:pagefind|pf_meta|pf_index|pf_fragment))$/,
      /^data\/hsds\/.+\.(?:json|csv)$/,
      /^data\/leaflets\/\w+\.js$/,
      /^data\/keysets\/[\w-]+\.json$/,
      /^[\w/-]+\/what-fits\/(?:answers|paper)\.js$/,
    ];
    assert.deepEqual(
      builtFiles.filter((file) => !known.some((one) => one.test(file))),
      [],
    );
  });
});

test('The page of an address that leads nowhere speaks every language', () => {
  const html = pages.find(({ file }) => file === '404.html')?.html ?? '';
  for (const locale of localeList) {
    assert.ok(html.includes(siteContent().locales.get(locale)?.messages['none.title'] ?? 'nothing'), locale);
    assert.ok(html.includes(`href="/${locale}/"`), locale);
  }
});
