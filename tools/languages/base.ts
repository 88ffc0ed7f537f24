import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { sourceLocale } from '#lib/i18n/locales.ts';
import { filesIn, foldersIn, readText, splitFrontMatter } from '#integrations/content/files.ts';
import type { Content } from '#integrations/content/model.ts';
import { Problems } from '#integrations/content/problems.ts';
import { guideFile } from '#integrations/content/texts.ts';

const folder = 'base';
const remedy = 'write them again: npm run languages -- --base';

/**
 * The English as a program for translators reads it, by path below the content folder: the words alone, without what only
 * the English files hold. Messages are i18next JSON v4.
 */
function baseFiles(root: string, content: Content): Map<string, string> {
  const english = content.locales.get(sourceLocale);
  if (!english) throw new Error('unreachable: the source is one of our languages');
  const yaml = (data: unknown): string => stringify(data, { lineWidth: 0 });
  return new Map([
    [`${folder}/ui.json`, `${JSON.stringify(english.messages, null, 2)}\n`],
    [`${folder}/situations.yaml`, yaml(Object.fromEntries(english.situations))],
    ...[...english.guides.values()].map((guide): [string, string] => {
      const file = guideFile(sourceLocale, guide);
      const { body = '' } = splitFrontMatter(readText(root, file), file, new Problems()) ?? {};
      return [file.replace(`guides/${sourceLocale}/`, `${folder}/guides/`), `---\n${yaml(guide.words)}---\n${body}`];
    }),
    ...[...english.options.values()].map(({ slug, words }): [string, string] => [
      `${folder}/options/${slug}.yaml`,
      yaml(words),
    ]),
  ]);
}

/** What is wrong with the files for translators, one sentence each: they are the English of today, or there are none. */
export function baseProblems(root: string, content: Content): string[] {
  if (!existsSync(join(root, folder))) return [];
  const wanted = baseFiles(root, content);
  const isNow = (file: string, text: string): boolean =>
    existsSync(join(root, file)) && readText(root, file) === text.normalize('NFC');
  return [
    ...filesThere(root).flatMap((file) =>
      wanted.has(file) ? [] : [`${file}: has no English text any more; ${remedy}`],
    ),
    ...[...wanted].flatMap(([file, text]) =>
      isNow(file, text) ? [] : [`${file}: is not the English of today; ${remedy}`],
    ),
  ];
}

/** Writes the files for translators, and removes those that nobody needs any more. Says so. */
export function writeBase(root: string, content: Content): string {
  const wanted = baseFiles(root, content);
  for (const file of filesThere(root).filter((one) => !wanted.has(one))) rmSync(join(root, file));
  for (const [file, text] of wanted) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return `The English of ${wanted.size} files stands in content/${folder}/ for a program such as Weblate; docs/translating.md says how.`;
}

function filesThere(root: string): string[] {
  return [folder, ...foldersIn(root, folder).map((one) => `${folder}/${one}`)]
    .flatMap((one) => filesIn(root, one, ['.json', '.yaml', '.md', '.mdx'], new Problems()))
    .map(({ path }) => path);
}
