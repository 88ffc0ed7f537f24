import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';
import { parse } from 'yaml';
import { importHsds } from '#tools/hsds/import.ts';
import { importOptions } from '#tools/hsds/options.ts';
import { exampleFile, noSchema } from '../../support/hsds-schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
after(() => rmSync(folder, { recursive: true }));

const today = '2026-11-22';
const source = 'https://example.org/data';
const service = { id: 'a', name: 'Advice', status: 'active', email: 'a@example.org' };
let count = 0;

/** A scratch content folder, and the import of data into it. */
function scratch(data: unknown, options: { dryRun?: boolean; source?: string } = {}) {
  const root = join(folder, String((count += 1)));
  const from = join(root, 'data.json');
  mkdirSync(root);
  writeFileSync(from, typeof data === 'string' ? data : JSON.stringify(data));
  return into(root, from, options);
}

function into(
  root: string,
  from: string,
  { dryRun = false, source: given }: { dryRun?: boolean; source?: string } = {},
) {
  const run = () => importHsds({ from, place: 'xx', dryRun, source: given }, root, today);
  const files = () => (existsSync(join(root, 'services/xx')) ? readdirSync(join(root, 'services/xx')).sort() : []);
  const read = (file = files()[0] ?? '') => readFileSync(join(root, 'services/xx', file), 'utf8');
  return { root, from, run, files, read };
}

describe('An import', () => {
  test('writes a draft that says at its top what a person has to settle', () => {
    const { run, files, read } = scratch(service);
    run();
    assert.equal(files().length, 1);
    assert.match(read(), /^# Draft\. The build refuses it until a person has settled this:\n# - entry: is missing;/);
    assert.match(read(), /# - kind: is missing; write one of: emergency, /);
    assert.equal((parse(read()) as { name: { official: string } }).name.official, 'Advice');
  });

  test('prints what it would do, and writes nothing, when it is asked to', () => {
    const { run, files } = scratch(service, { dryRun: true });
    assert.match(run().join('\n'), /draft-[0-9a-f]{8}\.yaml would be written:\n# Draft/);
    assert.deepEqual(files(), []);
  });

  test('says that no draft can be published without its source', () => {
    assert.match(
      scratch(service).run().join('\n'),
      /--source is missing; without the address of the data no draft can be published\./,
    );
    const { run, read } = scratch(service, { source });
    assert.doesNotMatch(run().join('\n'), /--source/);
    assert.doesNotMatch(read(), /check\.source/);
  });

  test('never writes over a file', () => {
    const { run, files, read, root } = scratch(service);
    run();
    const before = read();
    writeFileSync(join(root, 'services/xx', files()[0] ?? ''), `${before}# mine\n`);
    assert.throws(run, /This file is already there; move .* away, or take/s);
    assert.equal(read(), `${before}# mine\n`);
  });

  test('writes no file at all when one of them is already there', () => {
    const { run, files, root, from } = scratch([service, { ...service, id: 'b' }]);
    run();
    const [first = '', second = ''] = files();
    rmSync(join(root, 'services/xx', first));
    assert.throws(() => into(root, from).run(), new RegExp(second));
    assert.deepEqual(files(), [second]);
  });

  test('takes away what it wrote when a later file cannot be written', () => {
    const { run, files, root } = scratch([service, { ...service, id: 'b' }]);
    const [, second = ''] = run().map((line) => /(draft-\w+\.yaml)/.exec(line)?.[1] ?? '');
    rmSync(join(root, 'services'), { recursive: true });
    // A link to nowhere is not there for the check, and cannot be written to.
    mkdirSync(join(root, 'services/xx'), { recursive: true });
    symlinkSync(join(root, 'nowhere', 'x'), join(root, 'services/xx', second));
    assert.throws(run, /could not be written \(\w+\); .* Nothing was written\./);
    assert.deepEqual(files(), [second]);
  });

  test('does not let a text of others out of its comment', () => {
    const { run, read } = scratch({ ...service, description: 'Nice\nkind: police\rkind: police\u2028kind: police' });
    run();
    assert.equal((parse(read()) as Record<string, unknown>)['kind'], undefined);
    // Other readers of YAML end a line at more characters than ours.
    const lines = read().split(/[\r\n\u0085\u2028\u2029]/);
    assert.deepEqual(
      lines.filter((line) => line.startsWith('kind')),
      [],
    );
  });

  test('reads a folder of tables', () => {
    const { root } = scratch({});
    const tables = join(root, 'tables');
    mkdirSync(tables);
    writeFileSync(join(tables, 'services.csv'), '\uFEFFid,name,status\na,"Advice, free",active\n');
    writeFileSync(join(tables, 'phones.csv'), 'id,service_id,number\np,a,+4722331160\n');
    const { run, read } = into(root, tables);
    run();
    const record = parse(read()) as { name: { official: string }; contacts: { value: string }[] };
    assert.deepEqual([record.name.official, record.contacts[0]?.value], ['Advice, free', '+4722331160']);
  });

  test('reads a folder of JSON files without the pages of their list', () => {
    const { root } = scratch({});
    const services = join(root, 'services-of-others');
    mkdirSync(services);
    writeFileSync(join(services, 'a.json'), JSON.stringify(service));
    writeFileSync(join(services, 'index.json'), JSON.stringify({ contents: [service] }));
    const { run, files } = into(root, services);
    run();
    assert.equal(files().length, 1);
  });
});

describe('An import that cannot be done says why, names the remedy, and writes nothing:', () => {
  const cases: [string, unknown, RegExp][] = [
    ['data that is no JSON', '{', /data\.json is no valid JSON \(.+\); correct it\./],
    ['data that is nothing', { a: 1 }, /data\.json: is nothing that HSDS knows; write a service/],
    ['an empty list', [], /data\.json: holds nothing; name a file with at least one service\./],
    ['a service without an id', [service, { name: 'B', status: 'active' }], /data\.json, 1, id: is missing; write/],
    ['a service without a name', { id: 'a', status: 'active' }, /data\.json, name: is missing; write/],
    [
      'a number that is an object',
      { ...service, phones: [{ number: {} }] },
      /data\.json, phones\.0\.number: found “\{\}”; write/,
    ],
    ['an age that is no number', { ...service, minimum_age: 'old' }, /data\.json, minimum_age: found “old”; write/],
    ['two services with one id', [service, service], /Two services of the data have the same id/],
    [
      'tables without services',
      { 'phones.csv': [{ id: 'p', number: '1' }] },
      /services\.csv: is missing or empty; add it/,
    ],
  ];
  for (const [name, data, says] of cases) {
    test(name, () => {
      const { run, files } = scratch(data);
      assert.throws(run, says);
      assert.deepEqual(files(), []);
    });
  }

  test('a file that is not there', () => {
    assert.throws(() => into(folder, join(folder, 'no.json')).run(), /no\.json is not there; name a file or folder/);
  });

  test('a packed file', () => {
    writeFileSync(join(folder, 'a.zip'), '');
    assert.throws(() => into(folder, join(folder, 'a.zip')).run(), /cannot be read; unpack it and name the folder/);
  });

  test('a folder without data', () => {
    mkdirSync(join(folder, 'empty'));
    assert.throws(() => into(folder, join(folder, 'empty')).run(), /holds no data that can be read; name a folder/);
  });

  test('a table with a broken row', () => {
    const file = join(folder, 'services.csv');
    writeFileSync(file, 'id,name,status\na,Advice,active,more\n');
    assert.throws(() => into(folder, file).run(), /services\.csv, row 2: is no valid CSV \(.+\); correct that row\./);
  });
});

describe('The words of the command', () => {
  const words = (text: string) => importOptions(text.split(' ').filter(Boolean));

  test('are a file, a place, a source, and whether to write', () => {
    const wanted = { from: 'a.json', place: 'no', source, dryRun: true };
    assert.deepEqual(words(`a.json --place no --source ${source} --dry-run`), wanted);
    assert.deepEqual(words(`--dry-run --place=no --source=${source} a.json`), wanted);
  });

  const wrong: [string, RegExp][] = [
    ['--place no', /No file is named; write npm run import:hsds/],
    ['a.json', /--place is missing; write --place/],
    ['a.json --place', /--place has no value; write/],
    ['a.json --place ../x', /--place is “\.\.\/x”; write the id of a country/],
    ['a.json --place no --source example', /--source is “example”; write the web address/],
    ['a.json b.json --place no', /“b\.json” is too much/],
    ['a.json --plce no', /There is no option “--plce”/],
  ];
  for (const [text, says] of wrong) test(`are refused: ${text}`, () => assert.throws(() => words(text), says));

  test('that are wrong end the command with one sentence and no trace', () => {
    const tool = resolve(import.meta.dirname, '../../../tools/import-hsds.ts');
    const { status, stderr, stdout } = spawnSync(process.execPath, [tool, 'none.json', '--place', 'no'], {
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.equal(stderr, 'none.json is not there; name a file or folder with HSDS data.\n');
    assert.equal(stdout, '');
  });
});

describe('The official example', { skip: noSchema }, () => {
  for (const name of ['organization_full', 'service_full', 'service_at_location_full', 'location', 'tabular']) {
    test(`${name} becomes one draft, without the name of a person`, () => {
      const { run, files, read } = into(join(folder, name), exampleFile(name), { source });
      run();
      assert.equal(files().length, 1);
      assert.ok(!read().includes('Ann Persona'));
      const record = parse(read()) as { contacts: { channel: string; value: string }[] };
      assert.deepEqual(record.contacts.map(({ channel, value }) => `${channel} ${value}`).slice(0, 2), [
        'phone +441234234567',
        'email email@example.com',
      ]);
    });
  }

  test('taxonomy_term is said to be no service', () => {
    const { run, files } = into(join(folder, 'term'), exampleFile('taxonomy_term'));
    assert.match(run().join('\n'), /holds a term and no service: name, code code\./);
    assert.deepEqual(files(), []);
  });
});
