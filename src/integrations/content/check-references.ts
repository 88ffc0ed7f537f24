import { sourceLocale } from '#lib/i18n/locales.ts';
import type { Check } from '#lib/schema/check.ts';
import type { Place } from '#lib/schema/place.ts';
import { checkAbroad } from './check-abroad.ts';
import { checkProse } from './check-prose.ts';
import { checkService, type CheckDate } from './check-service.ts';
import type { Content } from './model.ts';
import type { Problems } from './problems.ts';

/** Notes every reference that leads nowhere, every date in the future, and every record that breaks a rule between records. */
export function checkReferences(content: Content, day: string, problems: Problems): void {
  const dated = (check: Pick<Check, 'on'>, file: string, field: string): void => {
    if (check.on === 'unknown' || check.on <= day) return;
    problems.add(file, field, `found ${check.on}, a day in the future; write the day of the page, or unknown.`);
  };
  for (const place of content.places.values()) checkPlace(place, content, dated, problems);
  for (const service of content.services.values()) checkService(service, content, dated, problems);
  checkAbroad(content, dated, problems);
  checkProse(content, problems);
  checkSite(content, dated, problems);
}

function checkPlace(place: Place, content: Content, dated: CheckDate, problems: Problems): void {
  const file = `places/${place.id}.yaml`;
  place.now.forEach((line, at) => {
    const service = content.services.get(`${place.id}/${line.service}`);
    if (!service) {
      problems.add(file, `now.${at}.service`, `found “${line.service}”; no such service in services/${place.id}/.`);
    } else if (!service.contacts.some((one) => one.value === line.value)) {
      problems.add(file, `now.${at}.value`, `found “${line.value}”; write a number of ${line.service}.`);
    }
  });
  if (place.otherLangs?.includes(place.lang) === true)
    problems.add(file, 'otherLangs', `found “${place.lang}”, which is lang already; name other languages only.`);
  const messages = content.locales.get(sourceLocale)?.messages ?? {};
  for (const [id, fact] of Object.entries(place.facts)) {
    dated(fact.check, file, `facts.${id}.check.on`);
    if (!(`fact.${id}` in messages)) {
      problems.add(file, `facts.${id}`, `has no message; add fact.${id} to ui/${sourceLocale}/facts.ts.`);
    }
  }
}

function checkSite({ site }: Content, dated: CheckDate, problems: Problems): void {
  if (!site.checkedLive) return;
  dated(site.checkedLive, 'site.yaml', 'checkedLive.on');
  if (site.publisher !== 'none') return;
  const sentence = 'found “none”; an edition whose numbers were called names who answers for it.';
  problems.add('site.yaml', 'publisher', sentence);
}
