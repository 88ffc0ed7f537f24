import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import { situationSources, situationWords, type SituationSource } from '#lib/schema/situation.ts';
import { readText, readYaml, readYamlFile } from './files.ts';
import { checked, type Problems } from './problems.ts';
import { situationFile } from './texts.ts';

/** The English sentences with what follows from them, in their order. */
export function readSituationSources(root: string, problems: Problems): Map<string, SituationSource> {
  const path = situationFile(sourceLocale);
  const read = checked(situationSources, readYamlFile(root, path, problems), path, problems);
  return new Map(Object.entries(read ?? {}));
}

/** The sentences of one language; none while nobody has translated them. */
export function readSituations(root: string, locale: Locale, problems: Problems): Map<string, string> {
  if (locale === sourceLocale)
    return new Map([...readSituationSources(root, problems)].map(([id, { says }]) => [id, says]));
  const path = situationFile(locale);
  if (!existsSync(join(root, path))) return new Map();
  const read = checked(situationWords, readYaml(readText(root, path), path, problems), path, problems);
  return new Map(Object.entries(read ?? {}));
}
