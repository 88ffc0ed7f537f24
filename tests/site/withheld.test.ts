import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { service as schema } from '#lib/schema/service.ts';
import { siteContent } from '../support/content.ts';
import { copyProject } from '../support/project-copy.ts';
import { aService } from '../support/records.ts';

/** An address that nobody may know, as an editor might leave it in a record. */
const secret = 'Kanarigata 7719';
/** An address that everybody may know: where it is found, the secret one would be found too. */
const open = 'Kontrollgata 8823';

const services = [...siteContent().services.values()].filter(({ helpersOnly }) => helpersOnly !== true);
const fileOf = ({ place, id }: { place: string; id: string }) => `services/${place}/${id}.yaml`;

let folder = '';
/** Every file of the build, with what is in it: packed ones unpacked. */
let files: { name: string; text: string }[] = [];

before(() => {
  const hidden = services.find(({ address }) => address === 'withheld') ?? assert.fail('no address is withheld');
  const shown =
    services.find(({ address }) => typeof address === 'object' && / \d{4} Oslo$/.test(address.text)) ??
    assert.fail('no address is whole');
  folder = copyProject('withheld');
  change(fileOf(hidden), /^address: withheld$/m, `# The street is ${secret}.\naddress: withheld # ${secret}`);
  change(fileOf(shown), /^address: .*$/m, `address: { text: '${open}, 0154 Oslo', lang: nb }`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  assert.equal(status, 0, `${stdout}${stderr}`.slice(-3000));
  files = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .map((name) => ({ name: name.slice(folder.length), text: unpacked(readFileSync(name)) }));
});
after(() => {
  if (folder !== '') rmSync(folder, { recursive: true });
});

/** Changes the one place of a content file that fits. */
function change(file: string, from: RegExp, to: string): void {
  const path = join(folder, 'content', file);
  const text = readFileSync(path, 'utf8');
  assert.match(text, from, file);
  writeFileSync(path, text.replace(from, to));
}

function unpacked(bytes: Buffer): string {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (packed ? gunzipSync(bytes) : bytes).toString('utf8').toLowerCase();
}

/** Files that hold any of these words. */
function holding(...words: string[]): string[] {
  return files.filter(({ text }) => words.some((word) => text.includes(word.toLowerCase()))).map(({ name }) => name);
}

describe('An address that is withheld', () => {
  test('is in no file of the build: no page, no index, no open data', () => {
    assert.deepEqual(holding(secret, ...secret.split(' ')), []);
  });

  test('would be found there: an address that is public is', () => {
    const found = holding(open);
    for (const kind of [/\.html$/, /\/data\/hsds\/\w+\/services\/.+\.json$/, /addresses\.csv$/])
      assert.ok(
        found.some((name) => kind.test(name)),
        String(kind),
      );
  });

  test('has no place in a record', () => {
    const fits = (address: unknown) => schema.safeParse({ ...record(), address }).success;
    assert.ok(fits('withheld'));
    for (const address of [{ withheld: secret }, { text: secret, lang: 'nb', withheld: true }, `withheld ${secret}`])
      assert.ok(!fits(address), JSON.stringify(address));
  });
});

function record(): object {
  const { id: _id, place: _place, ...rest } = aService();
  return rest;
}
