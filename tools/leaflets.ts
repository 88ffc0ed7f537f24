import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { content } from '#integrations/content/content.ts';
import { leafletsOf } from '#integrations/content/leaflets.ts';
import { ContentError } from '#integrations/content/problems.ts';
import { today } from '#integrations/today.ts';
import { localeList, locales, sourceLocale } from '#lib/i18n/locales.ts';
import { primary } from '#lib/i18n/primary.ts';
import { OptionError } from './due/options.ts';
import { readAsked } from './leaflets/options.ts';
import { sheetsAsked, type NamedSheet } from './leaflets/orders.ts';
import { pastDueSentences } from './leaflets/past-due.ts';
import { Printer, SheetError } from './leaflets/printer.ts';
import { progress } from './leaflets/progress.ts';

/** `npm run leaflets -- --place no --area bergen --languages sq,en --format cards --out DIR`: sheets as PDF files, for an office printer or a print shop. */
try {
  const { places } = content();
  const ownLocale = (place: string): string =>
    localeList.find((locale) => primary(locales[locale].lang) === primary(places.get(place)?.lang ?? '')) ??
    sourceLocale;
  const asked = readAsked(process.argv.slice(2), [...places.keys()], leafletsOf, ownLocale);
  for (const one of asked)
    for (const sentence of pastDueSentences(one, leafletsOf(one.place), today())) console.log(sentence);
  const all = asked.flatMap((one) => sheetsAsked(one, leafletsOf(one.place), today()));
  if (all.length === 0) throw new OptionError('Nothing is left to print, so no file was made.');
  const folder = resolve(asked[0]?.out ?? '.');
  const files = await printAll(all);
  mkdirSync(folder, { recursive: true });
  for (const [name, pdf] of files) writeFileSync(join(folder, `${name}.pdf`), pdf);
  console.log(`Made in ${folder}: ${files.size} files.`);
} catch (error) {
  if (!(error instanceof OptionError) && !(error instanceof ContentError) && !(error instanceof SheetError))
    throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Every sheet as a PDF, by name, before any is written: a mistake in the last one leaves no half of the work behind. */
async function printAll(sheets: readonly NamedSheet[]): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const printer = await Printer.start();
  try {
    const show = progress(sheets.length, process.stdout);
    for (const { name, sheet } of sheets) {
      files.set(name, await printer.print(sheet.node, name));
      show(files.size);
    }
  } finally {
    await printer.stop();
  }
  return files;
}
