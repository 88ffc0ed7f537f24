import { sourceLocale, writtenIn } from '#lib/i18n/locales.ts';
import type { SituationSource } from '#lib/schema/situation.ts';
import { needs } from '#lib/schema/vocabulary.ts';
import type { Content } from './model.ts';
import type { Problems } from './problems.ts';
import { situationFile } from './texts.ts';

/** The option that stands in every answer. */
const always = 'wait';
/** The option that stands beside every answer where somebody answers. */
const beside = 'call-me';

/** Notes sentences that lead nowhere in some place, guides and options that none leads to, and other sets in translations. */
export function checkSituations(content: Content, problems: Problems): void {
  const file = situationFile(sourceLocale);
  for (const [id, source] of content.situations) {
    checkNames(id, source, content, problems);
    checkPlaces(id, source, content, problems);
  }
  const reached = (kind: 'guides' | 'options'): Set<string> =>
    new Set([...content.situations.values()].flatMap((one) => Object.keys(one[kind])));
  const [guides, options] = [reached('guides'), reached('options')];
  for (const slug of content.guideSources.keys()) {
    if (!guides.has(slug)) problems.add(file, '', `leads to no guide ${slug}; name it in a sentence.`);
  }
  for (const slug of content.optionSources.keys()) {
    if (slug === always || slug === beside || options.has(slug)) continue;
    problems.add(file, '', `leads to no option ${slug}; name it in a sentence.`);
  }
  checkTranslations(content, problems);
}

function checkNames(id: string, source: SituationSource, content: Content, problems: Problems): void {
  const file = situationFile(sourceLocale);
  const { guideSources, optionSources } = content;
  for (const slug of [...Object.keys(source.guides), source.echo.split('.')[0] ?? '']) {
    if (!guideSources.has(slug)) problems.add(file, id, `found “${slug}”; no such guide.`);
  }
  for (const slug of Object.keys(source.options)) {
    if (slug === always)
      problems.add(file, `${id}.options`, `found “${always}”; it stands in every answer: remove it.`);
    else if (!optionSources.has(slug)) problems.add(file, `${id}.options`, `found “${slug}”; no such option.`);
  }
  for (const fact of source.facts) {
    if ([...content.places.values()].some((place) => fact in place.facts)) continue;
    problems.add(file, `${id}.facts`, `found “${fact}”; no such fact in any place.`);
  }
  for (const kind of ['guides', 'options'] as const) {
    if (Object.keys(source[kind]).length === 0) problems.add(file, `${id}.${kind}`, 'is empty; write at least one.');
  }
}

function checkPlaces(id: string, source: SituationSource, content: Content, problems: Problems): void {
  const wanted = needs.filter((need) => need in source.needs);
  for (const place of content.places.keys()) {
    const services = [...content.services.values()].filter((one) => one.place === place && one.helpersOnly !== true);
    if (services.some((one) => one.needs.some((need) => wanted.includes(need)))) continue;
    problems.add(
      situationFile(sourceLocale),
      `${id}.needs`,
      `lead to no service in ${place}; add a need that is met there.`,
    );
  }
}

function checkTranslations(content: Content, problems: Problems): void {
  for (const [locale, { situations }] of content.locales) {
    if (locale === sourceLocale || writtenIn(locale) !== locale || situations.size === 0) continue;
    const file = situationFile(locale);
    const missing = [...content.situations.keys()].find((id) => !situations.has(id));
    const extra = [...situations.keys()].find((id) => !content.situations.has(id));
    if (missing !== undefined) problems.add(file, missing, 'is missing; translate it.');
    else if (extra !== undefined)
      problems.add(file, extra, 'is no sentence of the English; remove it, or write the English.');
  }
}
