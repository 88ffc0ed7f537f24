import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { pathTo } from '#lib/paths.ts';
import { lives } from '#lib/request/record.ts';
import { builtFiles, dist, isFile, onPages, pages, type BuiltPage } from '../support/built-site.ts';
import { saidIn } from '../support/content.ts';
import { attr, elements, sourceOf, textOf, withAttr } from '../support/html.ts';

const isForm = ({ rest }: BuiltPage) => rest.join('/') === 'call-me';
const forms = pages.filter(isForm);
const plain = pages.filter(({ rest }) => rest.join('/') === 'call-me/plain');
const root = ({ document }: BuiltPage) => elements(document, 'call-me')[0] ?? assert.fail('no form');
const kib = 1024;

describe('The page that asks to be called', () => {
  test('is there in every language, for every place', () => {
    const homes = pages.filter(({ place, rest }) => place && rest.length === 0);
    assert.equal(forms.length, homes.length);
    assert.ok(forms.length > 0);
  });

  test('is one tap away on every page of its place', () => {
    const leads = (page: BuiltPage) =>
      elements(page.document, 'a').some(
        (one) => attr(one, 'href') === pathTo(page.locale ?? 'en', page.place, 'call-me'),
      );
    assert.deepEqual(
      onPages(
        (page) => (leads(page) ? [] : ['no link']),
        pages.filter((page) => page.place && !isFile(page)),
      ),
      [],
    );
  });

  test('says that nobody will call, above the first field, as long as its keys are for trying out', () => {
    const early = (page: BuiltPage) => {
      const order = elements(page.document).filter(
        (one) => attr(one, 'data-demo') !== undefined || ['input', 'select'].includes(one.tagName),
      );
      return order[0]?.tagName === 'call-me' && order[1]?.tagName === 'p';
    };
    assert.deepEqual(
      onPages((page) => (early(page) ? [] : ['later']), forms),
      [],
    );
  });

  test('says before the first field who reads it, who cannot, what is never done, what stays, and how long', () => {
    const must = [
      'callMe.who.can',
      'callMe.who.cannot.text',
      'callMe.who.limit',
      'callMe.who.never.text',
      'callMe.who.stays.text',
      'callMe.who.long.text',
    ];
    const before = ({ html }: BuiltPage) =>
      html
        .slice(0, html.indexOf('<form'))
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ');
    assert.deepEqual(
      onPages(
        (page) => must.filter((id) => !before(page).includes(saidIn(page.locale ?? 'en').messages[id] ?? 'missing')),
        forms,
      ),
      [],
    );
  });

  test('shows the English beside what nobody has checked, and nothing twice in English', () => {
    const said = (page: BuiltPage) => withAttr(root(page), 'class').filter((one) => attr(one, 'class') === 'said');
    assert.deepEqual(
      onPages((page) => {
        const read = saidIn(page.locale ?? 'en').translations['ui']?.read;
        const wanted = page.locale !== 'en' && read !== 'native person';
        return said(page).length > 20 === wanted && said(page).every((one) => attr(one, 'lang') === 'en')
          ? []
          : [`${said(page).length}`];
      }, forms),
      [],
    );
  });

  test('has one button that submits, and fields without names', () => {
    const form = (page: BuiltPage) => elements(root(page), 'form')[0] ?? assert.fail();
    assert.deepEqual(
      onPages((page) => {
        const submits = elements(form(page), 'button').filter((one) => attr(one, 'type') === 'submit');
        return [
          ...(submits.length === 1 ? [] : ['submits']),
          ...withAttr(root(page), 'name').map((one) => attr(one, 'name') ?? ''),
        ];
      }, forms),
      [],
    );
  });

  test('asks the browser to remember nothing', () => {
    const fields = (page: BuiltPage) =>
      elements(root(page)).filter(({ tagName }) => ['form', 'input', 'textarea'].includes(tagName));
    assert.deepEqual(
      onPages(
        (page) =>
          fields(page)
            .filter((one) => attr(one, 'type') !== 'checkbox' && attr(one, 'autocomplete') !== 'off')
            .map(({ tagName }) => tagName),
        forms,
      ),
      [],
    );
  });

  test('offers the lives that the function knows, three days first', () => {
    assert.deepEqual(
      onPages((page) => {
        const life = elements(root(page), 'select').find((one) => attr(one, 'id') === 'f-life');
        const values = life ? elements(life, 'option').map((one) => Number(attr(one, 'value'))) : [];
        return values[0] === 3 && values.toSorted((a, b) => a - b).join() === lives.join() ? [] : [values.join()];
      }, forms),
      [],
    );
  });

  test('names the keys in the build by their hash', () => {
    const wrong = (page: BuiltPage) => {
      const file = readFileSync(join(dist, attr(root(page), 'data-keyset') ?? ''));
      return createHash('sha256').update(file).digest('base64') === attr(root(page), 'data-hash')
        ? []
        : ['another file'];
    };
    assert.deepEqual(onPages(wrong, forms), []);
  });

  test('carries at most 6 KB of script before the library, its own script included', () => {
    const page = forms[0] ?? assert.fail();
    const own = readFileSync(join(dist, attr(root(page), 'data-src') ?? ''), 'utf8');
    const parts = [...own.matchAll(/from"\.\/([\w.-]+)"/g)].map(([, name = '']) =>
      readFileSync(join(dist, '_astro', name), 'utf8'),
    );
    assert.ok(parts.length > 0);
    const inline = elements(page.document, 'script').map(sourceOf);
    const weight = [inline.join('\n'), own, ...parts].reduce(
      (sum, text) => sum + gzipSync(text, { level: 9 }).length,
      0,
    );
    assert.ok(weight <= 6 * kib, `${weight} bytes`);
  });
});

describe('The form without scripts', () => {
  test('says what the server sees before its first field, and stays away from search engines', () => {
    assert.ok(plain.length > 0);
    assert.deepEqual(
      onPages((page) => {
        const before = page.html
          .slice(0, page.html.indexOf('<form'))
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ');
        const says = before.includes(saidIn(page.locale ?? 'en').messages['callMe.plain.note'] ?? 'missing');
        return says && page.html.includes('name="robots" content="noindex"') ? [] : ['silent'];
      }, plain),
      [],
    );
  });
});

describe('The inbox', () => {
  const inbox = pages.find(({ path }) => path === '/inbox/') ?? assert.fail('no inbox');

  test('says that it is a demo, and stays away from search engines', () => {
    assert.equal(withAttr(inbox.document, 'data-demo').length, 1);
    assert.ok(inbox.html.includes('name="robots" content="noindex"'));
  });

  test('is whole in one file', () => {
    assert.deepEqual(
      elements(inbox.document, 'script').filter((one) => attr(one, 'src') !== undefined),
      [],
    );
  });

  test('says which age opens what', () => assert.match(textOf(inbox.document), /age 1\.3 or newer/));
});

describe('The scripts of the build', () => {
  const scripts = builtFiles
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(dist, file), 'utf8'));

  test('take no chance from a weak source', () => {
    assert.ok(scripts.length > 0);
    assert.deepEqual(
      [...scripts, ...forms.map(({ html }) => html)].filter((text) => text.includes('Math.random')),
      [],
    );
  });
});
