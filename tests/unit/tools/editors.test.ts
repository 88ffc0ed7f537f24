import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { textHash } from '#integrations/content/hash.ts';
import { loadContent } from '#integrations/content/load.ts';
import type { Content } from '#integrations/content/model.ts';
import { textsOf } from '#integrations/content/texts.ts';
import { localeList, locales, sourceLocale } from '#lib/i18n/locales.ts';
import { expectedIds } from '#lib/i18n/messages.ts';
import { html } from '#tools/editors/html.ts';
import { checkInside } from '#tools/editors/inside.ts';
import { languageStates } from '#tools/editors/languages.ts';
import { outsideLinks } from '#tools/editors/outside.ts';
import { editorsPage } from '#tools/editors/page.ts';
import { factsByPlace, servicesByArea } from '#tools/editors/places.ts';
import { ContentFolder } from '../../support/content-folder.ts';
import { aCheck, aContact, aPlace, aService } from '../../support/records.ts';

const day = '2026-11-22';
const folders: string[] = [];
after(() => {
  for (const one of folders) rmSync(one, { recursive: true });
});

/** Content of the small whole folder, after a change. */
function contentWith(change: (folder: ContentFolder, whole: Content) => void = () => {}): Content {
  const folder = new ContentFolder();
  folders.push(folder.root);
  change(folder, loadContent(folder.root, day));
  return loadContent(folder.root, day);
}

const other = localeList.find((one) => one !== sourceLocale) ?? sourceLocale;
const hashes = (content: Content, text: string) =>
  Object.fromEntries(
    [...(textsOf(content, sourceLocale, text) ?? [])].map(([id, words]) => [id, textHash(words)] as const),
  );

describe('The state of a language', () => {
  const content = contentWith((folder, whole) => {
    const record = { made: 'computer', read: 'none', on: day, blocks: hashes(whole, 'guides/pay') };
    const wait = {
      ...record,
      read: 'native person',
      blocks: { ...hashes(whole, 'options/wait'), 'wait.0.0': '0123456789' },
    };
    folder.write(`translations/${other}.json`, JSON.stringify({ 'guides/pay': record, 'options/wait': wait }));
  });
  const said = content.locales.get(other);
  assert.ok(said);
  content.locales.set(other, { ...said, messages: { exit: 'x', 'no.such.message': 'y' } });
  const states = languageStates(content);
  const state = states.find(({ locale }) => locale === other) ?? assert.fail('no state');

  test('is there for every language but English', () => {
    assert.deepEqual(
      states.map(({ locale }) => locale),
      localeList.filter((one) => one !== sourceLocale),
    );
  });

  test('counts texts, and messages that the site asks for', () => {
    const { guides, options, situations, messages } = state;
    const all = (of: number) => ({ there: of, of });
    assert.deepEqual(
      { guides, options, situations, messages },
      {
        guides: all(content.guideSources.size),
        options: all(content.optionSources.size),
        situations: all(content.situations.size),
        messages: { there: 1, of: expectedIds(locales[other].plurals).length },
      },
    );
  });

  test('names texts whose English has changed, and texts that nobody noted', () => {
    const noted = ['guides/pay', 'options/wait'];
    const texts = [
      'ui',
      'situations',
      ...[...content.guideSources.keys()].map((slug) => `guides/${slug}`),
      ...[...content.optionSources.keys()].map((slug) => `options/${slug}`),
    ];
    assert.deepEqual(state.stale, ['options/wait']);
    assert.deepEqual(
      state.unknown,
      texts.filter((text) => !noted.includes(text)),
    );
  });

  test('says who has read them', () => assert.deepEqual(state.read, { none: 1, person: 0, native: 1 }));

  test('counts a text that is missing', () => {
    const less = contentWith((folder) => folder.remove(`guides/${other}/pay.md`));
    assert.deepEqual(languageStates(less).find(({ locale }) => locale === other)?.guides, { there: 0, of: 1 });
  });
});

describe('The state of a place', () => {
  const services = [
    aService({ id: 'talk-all-1', needs: ['talk', 'rooms'] }),
    aService({ id: 'talk-oslo-1', areas: ['oslo', 'bergen'] }),
    aService({ id: 'talk-oslo-2', areas: ['oslo'], helpersOnly: true }),
    aService({ id: 'talk-all-1', place: 'rs' }),
  ];
  const content: Content = {
    ...contentWith(),
    places: new Map([
      ['no', aPlace()],
      ['rs', aPlace({ id: 'rs', facts: {} })],
    ]),
    services: new Map(services.map((one) => [`${one.place}/${one.id}`, one])),
  };

  test('counts services by area and need, and leaves out those for helpers', () => {
    const counts = servicesByArea(content, 'no').map(({ area, counts: all }) => [
      area,
      ...all.filter(({ need }) => need === 'talk' || need === 'rooms').map(({ count }) => count),
    ]);
    assert.deepEqual(counts, [
      ['all', 1, 1],
      ['oslo', 0, 1],
      ['bergen', 0, 1],
    ]);
  });

  test('names every fact that a text asks for or a place has, and who has it', () => {
    const whole = contentWith();
    const places = new Map([...whole.places, ['rs', aPlace({ id: 'rs' })] as const]);
    assert.deepEqual(factsByPlace({ ...whole, places }), [{ id: 'time-to-think', known: ['no'] }]);
  });
});

describe('Links inside a build', () => {
  const dist = mkdtempSync(join(tmpdir(), 'links-'));
  folders.push(dist);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  };
  write('index.html', '<a href="/en/">a</a><a class="b" href="/en/#pay">b</a><a href="https://example.org/">c</a>');
  write(
    'en/index.html',
    '<h2 id="pay">Pay</h2><a href="#pay">d</a><a href="/data.json">e</a><a href="//example.org">f</a>',
  );
  write('data.json', '{}');

  test('are all followed, also to a place on a page, and to files', () => {
    assert.deepEqual(checkInside(dist), { pages: 2, links: 4, broken: [] });
  });

  test('are named with their page when they lead nowhere', () => {
    write(
      'en/pay/index.html',
      '<a href="/en/gone/">a</a><a href="/en/#gone">b</a><a href="#top">c</a><a href="/en">d</a>',
    );
    const found = checkInside(dist)?.broken.map(({ page, href }) => `${page} ${href}`);
    assert.deepEqual(found, ['/en/pay/ /en/gone/', '/en/pay/ /en/#gone', '/en/pay/ #top', '/en/pay/ /en']);
  });

  test('are not called whole when there is no build', () => {
    assert.equal(checkInside(join(dist, 'none')), undefined);
  });
});

describe('Addresses of other sites', () => {
  const services = [
    aService({
      contacts: [
        aContact({
          channel: 'web',
          value: 'https://a.example/',
          check: aCheck({ on: '2026-11-12', source: ['https://a.example/'] }),
        }),
        aContact({ check: aCheck({ on: 'unknown', source: ['https://source.example/'] }) }),
      ],
    }),
    aService({
      id: 'talk-all-2',
      crisis: true,
      contacts: [
        aContact({
          channel: 'chat',
          value: 'https://b.example/',
          check: aCheck({ on: '2026-10-01', source: ['https://a.example/'] }),
        }),
      ],
    }),
  ];
  const content: Content = {
    ...contentWith(),
    places: new Map(),
    services: new Map(services.map((one) => [`${one.place}/${one.id}`, one])),
  };

  test('come with where they stand, how old they are, and whether they are due: those that readers tap first', () => {
    assert.deepEqual(outsideLinks(content, day), [
      {
        href: 'https://a.example/',
        where: ['no/talk-all-1', 'no/talk-all-2'],
        tapped: true,
        on: '2026-10-01',
        age: 52,
        pastDue: true,
      },
      { href: 'https://b.example/', where: ['no/talk-all-2'], tapped: true, on: '2026-10-01', age: 52, pastDue: true },
      {
        href: 'https://source.example/',
        where: ['no/talk-all-1'],
        tapped: false,
        on: 'unknown',
        age: undefined,
        pastDue: true,
      },
    ]);
  });
});

test('What a record says is text on the page, whatever it holds', () => {
  assert.equal(
    html`<a href="${'"&<'}">${'<script>'}${html`<b>${1}</b>`}</a>`.text,
    '<a href="&quot;&amp;&lt;">&lt;script&gt;<b>1</b></a>',
  );
});

describe('The page for editors', () => {
  const page = editorsPage(contentWith(), day, undefined);

  test('has a part for what is due, for languages, for places and for links', () => {
    assert.deepEqual(
      [...page.matchAll(/<section id="(\w+)">/g)].map(([, id]) => id),
      ['due', 'languages', 'places', 'links'],
    );
  });

  test('says when links were not checked', () => assert.match(page, /not checked, since there is no build/));

  // Exit sends the other tabs of the site away by a script; an editor keeps what is written here.
  test('runs no script, so that an exit in another tab leaves it alone', () =>
    assert.doesNotMatch(page, /<script|leave-site/));

  test('loads nothing', () => assert.doesNotMatch(page, /(?:src|srcset)=|@import|url\(|rel="stylesheet"/));

  test('is valid HTML', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const config = fileURLToPath(new URL('../../../page.html', import.meta.url));
    const { results } = await validator.validateString(page, config);
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${message} (${ruleId})`)),
      [],
    );
  });
});

describe('The command', () => {
  const project = fileURLToPath(new URL('../../../', import.meta.url));
  const scratch = mkdtempSync(join(tmpdir(), 'editors-'));
  folders.push(scratch);
  const run = () =>
    spawnSync(process.execPath, [join(project, 'tools/editors.ts')], { cwd: scratch, encoding: 'utf8' });

  test('says what is wrong with the content, and writes nothing', () => {
    const { stderr, status } = run();
    assert.match(stderr, /site\.yaml: is missing; write it\./);
    assert.equal(status, 1);
    assert.deepEqual(readdirSync(scratch), []);
  });

  test('writes into a folder that no commit takes in, and never into the build', () => {
    const content = new ContentFolder();
    folders.push(content.root);
    mkdirSync(join(scratch, 'dist'));
    writeFileSync(join(scratch, 'dist/index.html'), '<a href="/">a</a>');
    cpSync(content.root, join(scratch, 'content'), { recursive: true });
    const { stdout, stderr } = run();
    assert.equal(stdout, 'The page for editors is var/editors/index.html; open it in a browser.\n', stderr);
    assert.deepEqual(readdirSync(join(scratch, 'dist')), ['index.html']);
    assert.match(readFileSync(join(scratch, 'var/editors/index.html'), 'utf8'), /<h1>For editors<\/h1>/);
    assert.match(readFileSync(join(project, '.gitignore'), 'utf8'), /^var\/$/m);
  });
});
