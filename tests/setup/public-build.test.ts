import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { service as schema } from '#lib/schema/service.ts';
import { siteContent } from '../support/content.ts';
import { otherBuild, type OtherFile } from '../support/other-build.ts';
import { aService } from '../support/records.ts';

/** An address that nobody may know, as an editor might leave it in a record. */
const secret = 'Kanarigata 7719';
/** An address that everybody may know: where it is found, the secret one would be found too. */
const open = 'Kontrollgata 8823';

const services = [...siteContent().services.values()].filter(({ helpersOnly }) => helpersOnly !== true);
const fileOf = ({ place, id }: { place: string; id: string }) => `services/${place}/${id}.yaml`;

let files: OtherFile[] = [];
before(() => {
  const hidden = services.find(({ address }) => address === 'withheld') ?? assert.fail('no address is withheld');
  const shown =
    services.find(({ address }) => typeof address === 'object' && / \d{4} Oslo$/.test(address.text)) ??
    assert.fail('no address is whole');
  files = otherBuild([
    ['site.yaml', /^origin: .*$/m, 'origin: https://site.example'],
    [fileOf(hidden), /^address: withheld$/m, `# The street is ${secret}.\naddress: withheld # ${secret}`],
    [fileOf(shown), /^address: .*$/m, `address: { text: '${open}, 0154 Oslo', lang: nb }`],
  ]);
});

/** Names of the files that say one of these words. */
function holding(...words: string[]): string[] {
  const wanted = words.map((word) => word.toLowerCase());
  return files.filter(({ text }) => wanted.some((word) => text.toLowerCase().includes(word))).map(({ name }) => name);
}

describe('An address that is withheld', () => {
  test('is in no file of the build: no page, no index, no open data', () => {
    assert.deepEqual(holding(secret, ...secret.split(' ')), []);
  });

  test('would be found there: an address that is public is', () => {
    const found = holding(open);
    for (const kind of [/\.html$/, /\/hsds\/\w+\/services\/.+\.json$/, /addresses\.csv$/])
      assert.ok(
        found.some((name) => kind.test(name)),
        String(kind),
      );
  });

  test('has no place in a record', () => {
    const { id: _id, place: _place, ...record } = aService();
    const fits = (address: unknown) => schema.safeParse({ ...record, address }).success;
    assert.ok(fits('withheld'));
    for (const address of [{ withheld: secret }, { text: secret, lang: 'nb', withheld: true }, `withheld ${secret}`])
      assert.ok(!fits(address), JSON.stringify(address));
  });
});

describe('A build for the public, where nobody answers', () => {
  const pages = () => files.filter(({ name }) => name.endsWith('.html'));

  test('shows the lines to call at the address of the form, and no form', () => {
    const own = pages().filter(({ name }) => /\/call-me\/index\.html$/.test(name));
    assert.ok(own.length > 0);
    for (const { name, text } of own) {
      assert.ok(!text.includes('<form'), name);
      assert.match(text, /href="tel:/, name);
    }
  });

  test('leads nobody there', () => {
    const leads = pages().filter(({ name, text }) => !name.includes('/call-me/') && /href="[^"]*call-me\//.test(text));
    assert.deepEqual(
      leads.map(({ name }) => name),
      [],
    );
  });

  test('has no form without scripts, no option to be called, no keys, and nothing of a demo', () => {
    assert.deepEqual(
      files.map(({ name }) => name).filter((name) => /call-me\/plain|options\/call-me|data\/keysets/.test(name)),
      [],
    );
    assert.deepEqual(
      pages()
        .filter(({ text }) => text.includes('data-demo'))
        .map(({ name }) => name),
      [],
    );
  });
});
