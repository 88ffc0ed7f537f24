import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContentError } from '#integrations/content/problems.ts';
import { loadContent } from '#integrations/content/load.ts';
import { localeList, locales, sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import { expectedIds, sourceOf } from '#lib/i18n/messages.ts';

const fixture = fileURLToPath(new URL('../content/fixture/', import.meta.url));
const day = '2026-11-22';

/** Every message that a language needs, in English words. */
export function messagesOf(locale: Locale): Record<string, string> {
  return Object.fromEntries(expectedIds(locales[locale].plurals).map((id) => [id, sourceOf(id) ?? '']));
}

const whole = new Map(localeList.map((locale) => [locale, JSON.stringify(messagesOf(locale))]));

/** A copy of the small whole content folder, for one test to spoil. */
export class ContentFolder {
  readonly root = mkdtempSync(join(tmpdir(), 'content-'));

  constructor() {
    cpSync(fixture, this.root, { recursive: true });
    for (const locale of localeList.filter((one) => one !== sourceLocale)) {
      for (const folder of ['guides', 'options']) this.#copy(`${folder}/other`, `${folder}/${locale}`);
      this.#copy('situations/other.yaml', `situations/${locale}.yaml`);
      this.#copy(`words/${sourceLocale}.yaml`, `words/${locale}.yaml`);
      this.write(`ui/${locale}.json`, whole.get(locale) ?? '');
    }
    for (const folder of ['guides', 'options']) this.remove(`${folder}/other`);
    this.remove('situations/other.yaml');
  }

  #copy(from: string, to: string): void {
    cpSync(join(this.root, from), join(this.root, to), { recursive: true });
  }

  /** Writes a file, new or in place of the old one. */
  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), text);
  }

  /** Changes the one place of a file that holds these words. */
  change(file: string, from: string, to: string): void {
    const parts = readFileSync(join(this.root, file), 'utf8').split(from);
    if (parts.length !== 2)
      throw new Error(`${file} holds “${from}” ${parts.length - 1} times; the test needs one place.`);
    writeFileSync(join(this.root, file), parts.join(to));
  }

  /** Gives a file another name. */
  rename(from: string, to: string): void {
    renameSync(join(this.root, from), join(this.root, to));
  }

  /** Removes a file or folder. */
  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true });
  }

  /** What the loader says of the folder: the sentences of its mistakes, none when it is whole. Removes the folder. */
  problems(): readonly string[] {
    try {
      loadContent(this.root, day);
      return [];
    } catch (error) {
      if (error instanceof ContentError) return error.problems;
      throw error;
    } finally {
      rmSync(this.root, { recursive: true });
    }
  }
}
