import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LocaleInfo } from '#lib/i18n/locale-info.ts';
import { infoOf, type Locale } from '#lib/i18n/locales.ts';
import { copyProject } from './project-copy.ts';

/** A file of a build, below `dist`, with what is in it: unpacked, when it is packed. */
export interface OtherFile {
  name: string;
  text: string;
}

/** A change in a content file: the one place that fits, and what stands there instead. */
export type Change = readonly [file: string, from: RegExp, to: string];

/** Languages of a build that is made for what no language changes: the source, one of a place, and one from right to left. */
const few = ['en', 'nb', 'ar'] as const satisfies Locale[];

/** Builds a copy of the project in a few languages with changes in its content, and removes it again. Throws with the end of the output when the build fails. */
export function otherBuild(changes: readonly Change[]): OtherFile[] {
  const folder = builtCopy('other-build', (copy) => {
    keepFewLanguages(copy);
    for (const one of changes) change(join(copy, 'content'), one);
  });
  const files = filesOf(join(folder, 'dist'));
  rmSync(folder, { recursive: true });
  return files;
}

/** Copies the project, changes the copy and builds it there. The caller removes it; a build that fails is removed and thrown, with the end of its output. */
export function builtCopy(name: string, prepare: (folder: string) => void): string {
  const folder = copyProject(name);
  try {
    prepare(folder);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    assert.equal(status, 0, `${stdout}${stderr}`.slice(-3000));
    return folder;
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
}

/** Leaves a copy of the project a few languages, with which it builds in a third of the time. */
export function keepFewLanguages(folder: string): void {
  writeRegistry(folder, Object.fromEntries(few.map((locale) => [locale, infoOf(locale)])));
}

/** Puts other languages into the registry of a copy. */
export function writeRegistry(folder: string, registry: Readonly<Record<string, LocaleInfo>>): void {
  const path = join(folder, 'src/lib/i18n/locales.ts');
  const text = readFileSync(path, 'utf8');
  const literal = /(?<=export const locales = )\{[\s\S]*?\n\}(?= as const)/;
  assert.match(text, literal, path);
  writeFileSync(
    path,
    text.replace(literal, () => JSON.stringify(registry)),
  );
}

function change(content: string, [file, from, to]: Change): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  assert.match(text, from, file);
  writeFileSync(path, text.replace(from, to));
}

/** Every file of a build. */
export function filesOf(dist: string): OtherFile[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .sort()
    .map((path) => ({ name: relative(dist, path), text: unpacked(readFileSync(path)) }));
}

function unpacked(bytes: Buffer): string {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (packed ? gunzipSync(bytes) : bytes).toString('utf8');
}
