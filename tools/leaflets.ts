import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { content } from '#integrations/content/content.ts';
import { leafletsOf } from '#integrations/content/leaflets.ts';
import { ContentError } from '#integrations/content/problems.ts';
import { today } from '#integrations/today.ts';
import { localeList, locales, sourceLocale } from '#lib/i18n/locales.ts';
import { OptionError } from './due/options.ts';
import { readAsked } from './leaflets/options.ts';
import { sheetsAsked } from './leaflets/orders.ts';
import { Printer, SheetError } from './leaflets/printer.ts';
import { progress } from './leaflets/progress.ts';

/** `npm run leaflets -- --place no --area bergen --languages sq,en --format cards --out DIR`: sheets as PDF files, for an office printer or a print shop. */
try {
  const { places } = content();
  const ownLocale = (place: string): string =>
    localeList.find((locale) => locales[locale].lang.split('-')[0] === places.get(place)?.lang.split('-')[0]) ??
    sourceLocale;
  const asked = readAsked(process.argv.slice(2), [...places.keys()], leafletsOf, ownLocale);
  const all = asked.flatMap((one) => sheetsAsked(one, leafletsOf(one.place), today()));
  const folder = resolve(asked[0]?.out ?? '.');
  mkdirSync(folder, { recursive: true });
  const printer = await Printer.start();
  try {
    const show = progress(all.length, process.stdout);
    for (const [at, { name, sheet }] of all.entries()) {
      writeFileSync(join(folder, `${name}.pdf`), await printer.print(sheet.node));
      show(at + 1);
    }
  } finally {
    await printer.stop();
  }
} catch (error) {
  if (!(error instanceof OptionError) && !(error instanceof ContentError) && !(error instanceof SheetError))
    throw error;
  console.error(error.message);
  process.exitCode = 1;
}
