import { localeProblems } from '#lib/i18n/locale-problems.ts';
import { locales as registry } from '#lib/i18n/locales.ts';
import { abroad as abroadSchema, type Abroad } from '#lib/schema/abroad.ts';
import { coverage as coverageSchema } from '#lib/schema/coverage.ts';
import { place as placeSchema, type Place } from '#lib/schema/place.ts';
import { service as serviceSchema, type Service } from '#lib/schema/service.ts';
import { site as siteSchema } from '#lib/schema/site.ts';
import { checkCallbacks } from './check-callback.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkMessages } from './check-messages.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkRecordings } from './check-recordings.ts';
import { checkReferences } from './check-references.ts';
import { checkSearchWords } from './check-search-words.ts';
import { checkSituations } from './check-situations.ts';
import { checkTexts } from './check-texts.ts';
import { filesIn, foldersIn, readText, readYaml, readYamlFile } from './files.ts';
import { readKeysets } from './keysets.ts';
import { checkLiveParts } from './live-parts.ts';
import type { Content } from './model.ts';
import { putNewerEnglish } from './newer.ts';
import { checked, Problems } from './problems.ts';
import { readGuideSources, readLocales, readOptionSources } from './read-locale.ts';
import { readSituationSources } from './read-situations.ts';

/**
 * Reads all content below a folder and checks every record, reference, number and text against `day` (`YYYY-MM-DD`).
 * Throws `ContentError` with one sentence per mistake.
 */
export function loadContent(root: string, day: string): Content {
  const problems = new Problems();
  for (const { segment, problem } of localeProblems(registry))
    problems.add('src/lib/i18n/locales.ts', segment, problem);
  const site = checked(siteSchema, readYamlFile(root, 'site.yaml', problems), 'site.yaml', problems);
  const coverage = checked(coverageSchema, readYamlFile(root, 'coverage.yaml', problems), 'coverage.yaml', problems);
  const places = readPlaces(root, problems);
  const abroad = readAbroad(root, problems);
  const services = readServices(root, problems);
  const keysets = readKeysets(root, problems);
  const guideSources = readGuideSources(root, problems);
  const optionSources = readOptionSources(root, problems);
  const situations = readSituationSources(root, problems);
  const locales = readLocales(root, problems);
  problems.throwIfAny();
  if (!site || !coverage) throw new Error('unreachable: a file that fails its schema has a problem noted');
  const content = { site, coverage, places, abroad, services, guideSources, optionSources, situations, locales };
  checkReferences(content, day, problems);
  checkNumbers(content, problems);
  checkMessages(content, problems);
  checkTexts(content, problems);
  checkRecordings(root, content, problems);
  checkSearchWords(content, problems);
  checkLiveParts(content, problems);
  checkSituations(content, problems);
  checkCoverage(content, problems);
  checkCallbacks(content, keysets, problems);
  problems.throwIfAny();
  putNewerEnglish(content);
  return content;
}

/** Reads every place below a folder, by id. */
export function readPlaces(root: string, problems: Problems): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { path, name } of filesIn(root, 'places', ['.yaml'], problems)) {
    const record = checked(placeSchema, readYaml(readText(root, path), path, problems), path, problems);
    if (record) places.set(name, { ...record, id: name });
  }
  return places;
}

function readAbroad(root: string, problems: Problems): Map<string, Abroad> {
  const countries = new Map<string, Abroad>();
  for (const { path, name } of filesIn(root, 'abroad', ['.yaml'], problems)) {
    const record = checked(abroadSchema, readYaml(readText(root, path), path, problems), path, problems);
    if (record) countries.set(name, { ...record, id: name });
  }
  return countries;
}

function readServices(root: string, problems: Problems): Map<string, Service> {
  const services = new Map<string, Service>();
  for (const place of foldersIn(root, 'services')) {
    for (const { path, name } of filesIn(root, `services/${place}`, ['.yaml'], problems)) {
      const record = checked(serviceSchema, readYaml(readText(root, path), path, problems), path, problems);
      if (record) services.set(`${place}/${name}`, { ...record, id: name, place });
    }
  }
  return services;
}
