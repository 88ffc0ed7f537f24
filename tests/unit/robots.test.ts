import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { localeList, locales } from '#lib/i18n/locales.ts';
import { robotsFile, sitemapFile } from '#lib/robots.ts';

const origin = 'https://ours.example';

describe('robots.txt', () => {
  test('of a trial lets robots in, so that they can read “noindex”, and names no sitemap', () => {
    assert.equal(robotsFile(origin, { trial: true }), 'User-agent: *\nDisallow: /api/\n');
  });

  test('of an edition for the public names the sitemap', () => {
    assert.equal(
      robotsFile(origin, { trial: false }),
      'User-agent: *\nDisallow: /api/\n\nSitemap: https://ours.example/sitemap.xml\n',
    );
  });
});

describe('sitemap.xml', () => {
  const all = localeList.map((locale) => `${origin}/${locale}/no/pay/`);

  test('lists each address once, with the same page in every language', () => {
    const file = sitemapFile(all);
    for (const [at, address] of all.entries()) {
      const lang = locales[localeList[at] ?? 'en'].lang;
      assert.equal(file.split(`<loc>${address}</loc>`).length, 2);
      assert.equal(file.split(`hreflang="${lang}" href="${address}"`).length, all.length + 1);
    }
  });

  test('names no page that is not listed', () => {
    const [first = ''] = all;
    assert.deepEqual(sitemapFile([first]).match(/https:\/\/ours[^"<]*/g), [first, first]);
  });

  test('says nothing about what a page holds', () => {
    assert.deepEqual([...new Set(sitemapFile(all).match(/<\/?[\w:]+/g))].sort(), [
      '</loc',
      '</url',
      '</urlset',
      '<loc',
      '<url',
      '<urlset',
      '<xhtml:link',
    ]);
  });

  test('lists the chooser of languages alone', () => {
    assert.ok(sitemapFile([`${origin}/`]).includes(`<url><loc>${origin}/</loc></url>`));
  });
});
