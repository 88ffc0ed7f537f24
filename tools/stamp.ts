import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { textHash } from '#integrations/content/hash.ts';
import { loadContent } from '#integrations/content/load.ts';
import { textNames, textsOf } from '#integrations/content/texts.ts';
import { today } from '#integrations/today.ts';
import { isLocale, sourceLocale, writtenLocales } from '#lib/i18n/locales.ts';
import { translations as schema, type Translations } from '#lib/schema/translation.ts';

/** `npm run stamp -- nb [guides/pay …] [--made person] [--read person]`: notes that texts were made from today's English. */
const { values, texts, locale } = readArguments(process.argv.slice(2));
const content = loadContent(resolve('content'), today());
const file = resolve('content/translations', `${locale}.json`);
const records: Translations = existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
const all = textNames(content);
const unknown = texts.find((text) => !all.includes(text));
if (unknown !== undefined) end(`There is no text “${unknown}”; write one of: ${all.join(', ')}.`);

for (const text of texts.length > 0 ? texts : all) {
  const source = textsOf(content, sourceLocale, text);
  if (!source || !textsOf(content, locale, text)) continue;
  records[text] = {
    ...values,
    on: today(),
    blocks: Object.fromEntries([...source].map(([id, words]) => [id, textHash(words)])),
  };
}
writeFileSync(
  file,
  `${JSON.stringify(Object.fromEntries(Object.entries(records).sort(([a], [b]) => (a < b ? -1 : 1))), null, 1)}\n`,
);
console.log(`${Object.keys(records).length} texts of ${locale} are noted in content/translations/${locale}.json.`);

function readArguments(words: string[]) {
  const option = (name: string): string | undefined =>
    words.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
  const [first = '', ...rest] = words.filter((word) => !word.startsWith('--'));
  if (!isLocale(first) || first === sourceLocale || !writtenLocales.includes(first))
    return end(
      `“${first}” is no language to translate into; write one of: ${writtenLocales.filter((one) => one !== sourceLocale).join(', ')}.`,
    );
  const made = option('made') ?? 'computer';
  const read = option('read') ?? 'none';
  if (made !== 'computer' && made !== 'person') return end(`--made=${made} is unknown; write person or computer.`);
  if (read !== 'none' && read !== 'person' && read !== 'native person')
    return end(`--read=${read} is unknown; write none, person or “native person”.`);
  return { locale: first, texts: rest, values: { made, read } as const };
}

function end(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
