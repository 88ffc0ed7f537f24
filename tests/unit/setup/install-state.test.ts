import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { isInstalled, isLockCurrent, markInstalled, markUnfinished } from '#tools/setup/install-state.mjs';

const folder = mkdtempSync(join(tmpdir(), 'install-'));
after(() => rmSync(folder, { recursive: true }));

const locked = {
  '': { name: 'project' },
  'node_modules/node': { version: '24.21.0', integrity: 'sha512-a' },
  'node_modules/astro': { version: '7.3.5', integrity: 'sha512-b' },
  'node_modules/other-machine': { version: '1.0.0', integrity: 'sha512-c', optional: true },
};
type Packages = Record<string, { version?: string; integrity?: string }>;

let projects = 0;
function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
/** A project whose node_modules hold the Node and Astro, but no record of how they came. */
function project(): string {
  const root = join(folder, `${(projects += 1)}`);
  write(join(root, 'package-lock.json'), JSON.stringify({ packages: locked }));
  write(join(root, 'node_modules/node/bin/node'), '');
  write(join(root, 'node_modules/astro/package.json'), '{}');
  return root;
}
/** npm writes this when it has put everything there. */
function npmRecord(root: string, changes: Packages = {}): void {
  const { '': _self, 'node_modules/other-machine': _optional, ...there } = locked;
  write(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: { ...there, ...changes } }));
}

describe('An install', () => {
  test('is done again when it was interrupted', () => {
    assert.equal(isInstalled(project()), false);
  });

  test('is done once', () => {
    const root = project();
    markInstalled(root);
    assert.equal(isInstalled(root), true);
  });

  test('is done again when the lockfile has changed', () => {
    const root = project();
    markInstalled(root);
    write(
      join(root, 'package-lock.json'),
      JSON.stringify({ packages: { ...locked, 'node_modules/new': { version: '1.0.0' } } }),
    );
    assert.equal(isInstalled(root), false);
  });

  test('is done again when the Node that it brings is gone', () => {
    const root = project();
    markInstalled(root);
    rmSync(join(root, 'node_modules/node/bin/node'));
    assert.equal(isInstalled(root), false);
  });

  test('counts as interrupted from its first moment, also over an older whole one', () => {
    const root = project();
    npmRecord(root);
    markInstalled(root);
    markUnfinished(root);
    assert.equal(isInstalled(root), false);
  });

  test('that somebody did with npm himself is taken as it is', () => {
    const root = project();
    npmRecord(root);
    assert.equal(isInstalled(root), true);
    assert.ok(existsSync(join(root, 'node_modules/.complete')));
  });

  for (const [how, changes] of Object.entries<Packages>({
    'another version': { 'node_modules/astro': { version: '7.3.4', integrity: 'sha512-b' } },
    'a package with other bytes': { 'node_modules/astro': { version: '7.3.5', integrity: 'sha512-x' } },
    'a package that nobody asked for': { 'node_modules/extra': { version: '1.0.0', integrity: 'sha512-x' } },
  })) {
    test(`that somebody did with npm himself is done again when it left ${how}`, () => {
      const root = project();
      npmRecord(root, changes);
      assert.equal(isInstalled(root), false);
    });
  }

  test('that somebody did with npm himself is done again when a package has gone since', () => {
    const root = project();
    npmRecord(root);
    rmSync(join(root, 'node_modules/astro'), { recursive: true });
    assert.equal(isInstalled(root), false);
  });
});

describe('The lockfile', () => {
  const agree = (devDependencies: Record<string, string>) => {
    const root = join(folder, `${(projects += 1)}`);
    write(join(root, 'package.json'), JSON.stringify({ devDependencies }));
    write(
      join(root, 'package-lock.json'),
      JSON.stringify({ packages: { '': { devDependencies: { a: '1.0.0', b: '2.0.0' } } } }),
    );
    return isLockCurrent(root);
  };

  test('is right when it names what package.json names, in whatever order', () => {
    assert.equal(agree({ b: '2.0.0', a: '1.0.0' }), true);
  });

  test('is wrong when package.json was edited without it', () => {
    assert.equal(agree({ a: '1.0.0', b: '2.0.1' }), false);
    assert.equal(agree({ a: '1.0.0' }), false);
    assert.equal(agree({ a: '1.0.0', b: '2.0.0', c: '3.0.0' }), false);
  });
});
