import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '#tools/setup/project.mjs';

const folder = mkdtempSync(join(tmpdir(), 'public-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a copy of the project at a public address, in a folder of its own. */
function buildPublic(name: string): string {
  const copy = join(folder, name);
  for (const part of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'content', 'public']) {
    if (existsSync(join(root, part))) cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const site = join(copy, 'content/site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^origin: .*$/m, 'origin: https://site.example'));
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_TODAY: '2026-11-22' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: copy,
    env,
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${stdout}${stderr}`.slice(-3000));
  return join(copy, 'dist');
}

/** The hash of every file of a build. */
function hashes(dist: string): Record<string, string> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(dist, file)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest('hex'),
    ]),
  );
}

describe('A build for the public, where nobody answers', { timeout: 600_000 }, () => {
  let dist = '';
  let pages: [string, string][] = [];
  before(() => {
    dist = buildPublic('first');
    pages = Object.keys(hashes(dist))
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, readFileSync(join(dist, file), 'utf8')]);
  });

  test('shows the lines to call at the address of the form, and no form', () => {
    const own = pages.filter(([file]) => /\/call-me\/index\.html$/.test(file));
    assert.ok(own.length > 0);
    for (const [file, html] of own) {
      assert.ok(!html.includes('<form'), file);
      assert.match(html, /href="tel:/, file);
    }
  });

  test('leads nobody there', () => {
    const leads = pages.filter(([file, html]) => !file.includes('/call-me/') && /href="[^"]*call-me\//.test(html));
    assert.deepEqual(
      leads.map(([file]) => file),
      [],
    );
  });

  test('has no form without scripts, no option to be called, no keys, and nothing of a demo', () => {
    const files = Object.keys(hashes(dist));
    assert.deepEqual(
      files.filter((file) => /call-me\/plain|options\/call-me|data\/keysets/.test(file)),
      [],
    );
    assert.deepEqual(
      pages.filter(([, html]) => html.includes('data-demo')).map(([file]) => file),
      [],
    );
  });

  // The index of the texts names its words in another order each time. It holds no code and no keys, so nobody is led by it.
  test('has the same pages, scripts and headers to the byte when it is built again elsewhere', () => {
    const [one, other] = [hashes(dist), hashes(buildPublic('second'))];
    const different = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
      (file) => one[file] !== other[file] && !file.startsWith('data/search/'),
    );
    assert.deepEqual(different, []);
  });
});
