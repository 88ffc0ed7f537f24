import type { Check } from '#lib/schema/check.ts';
import type { Place } from '#lib/schema/place.ts';
import type { Service } from '#lib/schema/service.ts';
import type { Content } from './model.ts';
import type { Problems } from './problems.ts';

/** Notes every reference that leads nowhere, every date in the future, and every record that breaks a rule between records. */
export function checkReferences(content: Content, day: string, problems: Problems): void {
  for (const place of content.places.values()) checkPlace(place, content, day, problems);
  for (const service of content.services.values()) checkService(service, content, day, problems);
  checkProse(content, problems);
  checkPublisher(content, problems);
}

function checkPlace(place: Place, content: Content, day: string, problems: Problems): void {
  const file = `places/${place.id}.yaml`;
  place.now.forEach((line, at) => {
    const service = content.services.get(`${place.id}/${line.service}`);
    if (!service)
      problems.add(file, `now.${at}.service`, `found “${line.service}”; no such service in services/${place.id}/.`);
    else if (!service.contacts.some((one) => one.value === line.value)) {
      problems.add(file, `now.${at}.value`, `found “${line.value}”; write a number of ${line.service}.`);
    }
  });
  for (const [id, fact] of Object.entries(place.facts)) {
    checkDate(fact.check, file, `facts.${id}.check.on`, day, problems);
    if (!(`fact.${id}` in (content.locales.get('en')?.messages ?? {}))) {
      problems.add(file, `facts.${id}`, `has no message; add fact.${id} to ui/en/facts.ts.`);
    }
  }
}

function checkService(service: Service, content: Content, day: string, problems: Problems): void {
  const file = `services/${service.place}/${service.id}.yaml`;
  const place = content.places.get(service.place);
  if (!place) {
    problems.add(file, '', `stands in the folder of a place that has no file; write places/${service.place}.yaml.`);
    return;
  }
  if (!/^[a-z]+-[a-z]+-[1-9]\d*$/.test(service.id) || !service.id.startsWith(`${service.needs[0] ?? ''}-`)) {
    problems.add(
      file,
      '',
      `has the wrong name; write need-area-number with its first need, such as ${service.needs[0] ?? 'talk'}-all-1.yaml.`,
    );
  }
  const areas = service.areas === 'all' ? [] : service.areas;
  areas.forEach((area, at) => {
    if (!(area in place.areas))
      problems.add(
        file,
        `areas.${at}`,
        `found “${area}”; write one of: ${Object.keys(place.areas).join(', ')}, or all.`,
      );
  });
  for (const field of ['via', 'fallback'] as const) {
    const target = service[field];
    if (target === undefined) continue;
    if (target === service.id || !content.services.has(`${service.place}/${target}`)) {
      problems.add(file, field, `found “${target}”; write the id of another service in services/${service.place}/.`);
    }
  }
  const reachable = service.contacts.some((one) => one.channel !== 'web' && one.channel !== 'appointment');
  if (!reachable && service.contacts.length === 0 && service.via === undefined)
    problems.add(file, 'via', 'is missing; a service without a contact names the line that knows the way.');
  if (service.crisis === true && service.fallback === undefined)
    problems.add(file, 'fallback', 'is missing; a crisis line names whom to call if nobody answers.');
  if (service.contacts.length === 0 && !service.check)
    problems.add(file, 'check', 'is missing; a service without a contact says where it was read.');
  if (service.check) checkDate(service.check, file, 'check.on', day, problems);
  service.contacts.forEach((contact, at) => {
    checkDate(contact.check, file, `contacts.${at}.check.on`, day, problems);
    if (contact.area !== undefined && !(contact.area in place.areas))
      problems.add(
        file,
        `contacts.${at}.area`,
        `found “${contact.area}”; write one of: ${Object.keys(place.areas).join(', ')}.`,
      );
  });
}

function checkProse(content: Content, problems: Problems): void {
  const facts = new Set([...content.places.values()].flatMap((place) => Object.keys(place.facts)));
  const known = (
    file: string,
    field: string,
    ids: readonly string[],
    all: { has(id: string): boolean },
    what: string,
  ): void => {
    for (const id of ids) if (!all.has(id)) problems.add(file, field, `found “${id}”; no such ${what}.`);
  };
  for (const [slug, source] of content.guideSources) {
    const file = `guides/en/${slug}.md`;
    known(file, 'facts', Object.values(source.facts).flat(), facts, 'fact in any place');
    known(file, 'options', source.options, content.optionSources, 'option');
    known(file, 'close', source.close, content.guideSources, 'guide');
    const sections = content.locales.get('en')?.guides.get(slug)?.sections.length ?? 0;
    const numbers = [...Object.keys(source.facts).map(Number), ...(source.unsure === undefined ? [] : [source.unsure])];
    for (const number of numbers)
      if (number < 1 || number > sections)
        problems.add(file, 'facts', `names section ${number}; the text has ${sections}.`);
  }
  for (const [slug, source] of content.optionSources) {
    const file = `options/en/${slug}.yaml`;
    known(file, 'facts', Object.values(source.facts).flat(), facts, 'fact in any place');
    known(file, 'compare', source.compare, content.optionSources, 'option');
    known(file, 'guides', source.guides, content.guideSources, 'guide');
  }
}

function checkPublisher({ site }: Content, problems: Problems): void {
  if (site.checkedLive && site.publisher === 'none')
    problems.add(
      'site.yaml',
      'publisher',
      'found “none”; an edition whose numbers were called names who answers for it.',
    );
}

function checkDate(check: Check, file: string, field: string, day: string, problems: Problems): void {
  if (check.on !== 'unknown' && check.on > day)
    problems.add(file, field, `found ${check.on}, a day in the future; write the day of the page, or unknown.`);
}
