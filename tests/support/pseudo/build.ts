import { join } from 'node:path';
import { infoOf, sourceLocale } from '#lib/i18n/locales.ts';
import { builtCopy, writeRegistry } from '../other-build.ts';
import { edit, writePseudoContent } from './content.ts';
import { pseudoLocales } from './locales.ts';

/** Builds the pages of one place in both pseudo-locales. The caller removes the folder. */
export function pseudoBuild(place: string): string {
  return builtCopy('pseudo', (folder) => {
    writePseudoContent(folder);
    const registry = {
      [sourceLocale]: infoOf(sourceLocale),
      ...Object.fromEntries(pseudoLocales.map(({ locale, info }) => [locale, info])),
    };
    writeRegistry(folder, registry);
    onlyPagesOf(place, folder);
  });
}

/** Of the build only pages are wanted, and only those that are looked at: no copies, no open data, no other place, no English. */
function onlyPagesOf(place: string, folder: string): void {
  const wanted = JSON.stringify(pseudoLocales.map(({ locale }) => ({ locale, place })));
  edit(join(folder, 'src/integrations/content/scope.ts'), (text) =>
    text.replace(/(?<=function everyPlace[^\n]*\n)[^\n]*/, () => `return ${wanted} as never;`),
  );
  edit(join(folder, 'astro.config.mjs'), (text) =>
    text.replaceAll(/^ *(?:openData|shortAddresses|packs)\(\),\n/gm, ''),
  );
}
